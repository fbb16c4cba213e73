package io.repairbot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;

@DisplayName("The numbers of the rules")
public class RulesTest {
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(ConfigurationPropertiesAutoConfiguration.class))
            .withUserConfiguration(Program.class);

    /** As in config/rules.yml. */
    public static Rules ours() {
        try {
            var file = new FileSystemResource("config/rules.yml");
            var sources = new YamlPropertySourceLoader().load("rules", file);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("repairbot.rules", Rules.class)
                    .get();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    @DisplayName("of this product are whole")
    void whole() {
        program.run(context -> assertThat(context.getBean(Rules.class)).isEqualTo(ours()));
    }

    @Test
    @DisplayName("an unknown one stops the start and is named")
    void unknown() {
        stops("repairbot.rules.same-day-cutof=21:00", "same-day-cutof");
    }

    @Test
    @DisplayName("a missing one stops the start and is named")
    void missing() {
        stops("repairbot.rules.manager-after=", "managerAfter");
    }

    @Test
    @DisplayName("a malformed one stops the start and is named")
    void malformed() {
        stops("repairbot.rules.same-day-cutoff=8 o'clock", "repairbot.rules.same-day-cutoff");
    }

    @Test
    @DisplayName("a negative one stops the start and is named")
    void negative() {
        stops("repairbot.rules.return-reminder-before=-1h", "returnReminderBefore");
    }

    private void stops(String property, String named) {
        program.withPropertyValues(property)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining(named));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Rules.class)
    static class Program {}
}
