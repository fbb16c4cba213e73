package io.repairbot.registration;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.intake.Listener;
import io.repairbot.script.IntakeScript;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the script; a bad one stops the start. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {
    @Bean
    IntakeScript intakeScript(@Value("${repairbot.config-dir:config}") Path config) {
        return IntakeScript.read(config.resolve("dialogue").resolve("intake.yml"));
    }

    @Bean
    Listener listener(IntakeScript script, Catalogue catalogue) {
        return new Listener(script, catalogue);
    }

    @Bean
    Triage triage(IntakeScript script, Catalogue catalogue) {
        return new Triage(script, catalogue);
    }
}
