package io.repairbot.dialogue;

import java.nio.file.Path;

/** A file of {@code config/dialogue} that cannot be used: the program must not start. The message names file and line. */
public final class BadScript extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadScript(Path file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
