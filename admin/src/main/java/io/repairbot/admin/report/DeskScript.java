package io.repairbot.admin.report;

import io.repairbot.phrase.Phrase;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.phrase.ScriptFile;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The sentences of {@code desk.yml}, and those of the chat that are as good on the phone. A bad file stops the start. */
@Component
public class DeskScript {
    private final Phrasebook own;
    private final IntakeScript chat;

    @Autowired
    DeskScript(@Value("${repairbot.config-dir:config}") Path config, IntakeScript chat) {
        this.own = read(config.resolve("dialogue").resolve("desk.yml"));
        this.chat = chat;
    }

    /** @throws io.repairbot.phrase.BadScript naming file and line */
    public static Phrasebook read(Path file) {
        return Phrasebook.of(file, ScriptFile.read(file, File.class).lines(), DeskLine.values());
    }

    String say(DeskLine line, Map<String, String> facts) {
        return own.say(line, facts).text();
    }

    String say(Line line, Map<String, String> facts) {
        return chat.lines().say(line, facts).text();
    }

    IntakeScript chat() {
        return chat;
    }

    record File(Map<String, Phrase> lines) {}
}
