package io.repairbot.dialogue.notices;

import io.repairbot.phrase.Phrase;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.phrase.ScriptFile;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Reads {@code notices.yml}. */
public final class NoticesScript {
    private NoticesScript() {}

    /**
     * @param links from an order's id to the address of its progress page
     * @throws io.repairbot.phrase.BadScript naming file and line
     */
    public static NoticeWording read(Path file, LongFunction<String> links) {
        Phrasebook texts = Phrasebook.of(file, ScriptFile.read(file, Texts.class), NoticeText.values());
        return new NoticeWording(texts, links);
    }

    private static final class Texts extends TreeMap<String, Phrase> {
        private static final long serialVersionUID = 1;
    }
}
