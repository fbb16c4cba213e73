package io.repairbot.crew;

import io.repairbot.phrase.Phrase;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.phrase.ScriptFile;
import java.nio.file.Path;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CrewConfiguration {
    @Bean
    Phrasebook crewTexts(@Value("${repairbot.config-dir:config}") Path folder) {
        return read(folder.resolve("dialogue/crew.yml"));
    }

    static Phrasebook read(Path file) {
        return Phrasebook.of(file, ScriptFile.read(file, Texts.class), CrewText.values());
    }

    private static final class Texts extends TreeMap<String, Phrase> {
        private static final long serialVersionUID = 1;
    }
}
