package io.repairbot.admin;

import io.repairbot.admin.report.DeskScript;
import java.nio.file.Path;

/** Reads the console's own files outside a running program. */
public final class ConsoleFiles {
    private ConsoleFiles() {}

    /** @throws io.repairbot.phrase.BadScript naming file and line */
    public static void checkDesk(Path file) {
        DeskScript.read(file);
    }
}
