package io.repairbot.dialogue;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.dialogue.engine.Engine;
import io.repairbot.dialogue.notices.NoticesScript;
import io.repairbot.phrase.BadScript;
import io.repairbot.script.Faq;
import io.repairbot.script.IntakeScript;
import java.nio.file.Path;

/** Reads the files of {@code config/dialogue} outside a running program; each throws {@link BadScript} naming file and line. */
public final class DialogueFiles {
    private DialogueFiles() {}

    public static void checkIntake(Path file) {
        IntakeScript.read(file);
    }

    public static void checkFaq(Path file) {
        Faq.read(file);
    }

    public static void checkNotices(Path file) {
        NoticesScript.read(file, order -> "");
    }

    /** What the files say of each other and of the catalogue. */
    public static void checkTogether(Path folder, Catalogue catalogue) {
        new Engine(IntakeScript.read(folder.resolve("intake.yml")), catalogue, Faq.read(folder.resolve("faq.yml")));
    }
}
