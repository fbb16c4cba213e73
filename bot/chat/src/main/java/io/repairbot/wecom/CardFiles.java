package io.repairbot.wecom;

import io.repairbot.wecom.card.CardTemplates;
import java.nio.file.Path;

/** Reads the files of {@code config/cards} outside a running program. */
public final class CardFiles {
    private CardFiles() {}

    /** @throws IllegalStateException naming file and line */
    public static void check(Path folder) {
        CardTemplates.from(folder);
    }
}
