package io.repairbot.dialogue.notices;

import io.repairbot.dialogue.Phrase;
import io.repairbot.dialogue.Phrasebook;
import io.repairbot.dialogue.ScriptFile;
import java.nio.file.Path;
import java.util.TreeMap;

/** Reads {@code notices.yml}. */
public final class NoticesScript {
    private NoticesScript() {}

    /** @throws io.repairbot.dialogue.BadScript naming file and line */
    public static NoticeWording read(Path file) {
        return new NoticeWording(Phrasebook.of(file, ScriptFile.read(file, Texts.class), NoticeText.values()));
    }

    private static final class Texts extends TreeMap<String, Phrase> {
        private static final long serialVersionUID = 1;
    }
}
