package io.repairbot.server;

import io.repairbot.admin.ConsoleFiles;
import io.repairbot.calendar.Calendars;
import io.repairbot.catalogue.Catalogues;
import io.repairbot.crew.CrewScript;
import io.repairbot.dialogue.DialogueFiles;
import io.repairbot.reason.Reasons;
import io.repairbot.understanding.SentenceReaders;
import io.repairbot.wecom.CardFiles;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads every configuration file as the program would at its start, without database, Redis or network, and names all that is wrong. */
record ConfigCheck(Path folder) {
    static final String OPTION = "--check-config";
    private static final String FOLDER = "--repairbot.config-dir=";

    static ConfigCheck of(String... arguments) {
        return new ConfigCheck(Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(FOLDER))
                .map(argument -> Path.of(argument.substring(FOLDER.length())))
                .findFirst()
                .orElse(Path.of("config")));
    }

    /** @return whether all files can be used */
    boolean run(PrintStream out) {
        Path dialogue = folder.resolve("dialogue");
        boolean rules = check(out, folder.resolve("rules.yml"), RulesFile::read);
        boolean catalogue = check(out, folder.resolve("catalogue.yml"), ConfigCheck::catalogue);
        boolean calendar = check(out, folder.resolve("calendar-CN.yml"), file -> calendar(out, file));
        boolean reasons = check(out, folder.resolve("reasons.yml"), Reasons::from);
        boolean intake = check(out, dialogue.resolve("intake.yml"), DialogueFiles::checkIntake);
        boolean desk = check(out, dialogue.resolve("desk.yml"), ConsoleFiles::checkDesk);
        boolean faq = check(out, dialogue.resolve("faq.yml"), DialogueFiles::checkFaq);
        boolean notices = check(out, dialogue.resolve("notices.yml"), DialogueFiles::checkNotices);
        boolean crew = check(out, dialogue.resolve("crew.yml"), CrewScript::read);
        boolean cards = check(out, folder.resolve("cards"), CardFiles::check);
        boolean together = !(catalogue && intake && faq) || check(out, dialogue, this::engine);
        return rules && catalogue && calendar && reasons && intake && desk && faq && notices && crew && cards
                && together;
    }

    /** Holidays are made known year by year: whoever checks sees how far they are entered. */
    private static void calendar(PrintStream out, Path file) {
        out.println("hint   " + file + ": holidays are entered up to "
                + Calendars.from(file).lastYear() + "; later years have weekends only");
    }

    private static void catalogue(Path file) {
        Catalogues.from(file);
        SentenceReaders.from(file);
    }

    /** What the files say of each other. */
    private void engine(Path dialogue) {
        DialogueFiles.checkTogether(dialogue, Catalogues.from(folder.resolve("catalogue.yml")));
    }

    private static boolean check(PrintStream out, Path file, Check check) {
        try {
            check.read(file);
            out.println("ok     " + file);
            return true;
        } catch (RuntimeException wrong) {
            String.valueOf(wrong.getMessage()).lines().forEach(line -> out.println("WRONG  " + line));
            return false;
        }
    }

    private interface Check {
        void read(Path file);
    }
}
