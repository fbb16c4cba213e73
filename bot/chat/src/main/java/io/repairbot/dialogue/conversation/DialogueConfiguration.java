package io.repairbot.dialogue.conversation;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.dialogue.Wording;
import io.repairbot.dialogue.engine.Engine;
import io.repairbot.dialogue.notices.NoticesScript;
import io.repairbot.progress.ProgressLinks;
import io.repairbot.script.Faq;
import io.repairbot.script.IntakeScript;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the scripts; a bad one stops the start. */
@Configuration(proxyBeanMethods = false)
class DialogueConfiguration {
    private final Path folder;

    DialogueConfiguration(@Value("${repairbot.config-dir:config}") Path config) {
        this.folder = config.resolve("dialogue");
    }

    @Bean
    Wording wording(ProgressLinks links) {
        return NoticesScript.read(folder.resolve("notices.yml"), links::to);
    }

    @Bean
    Faq faq() {
        return Faq.read(folder.resolve("faq.yml"));
    }

    @Bean
    Engine engine(IntakeScript script, Catalogue catalogue, Faq faq) {
        return new Engine(script, catalogue, faq);
    }
}
