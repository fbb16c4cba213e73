package io.repairbot;

import io.repairbot.privacy.PrivacySettings;
import io.repairbot.rules.Rules;
import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.PropertySource;

/**
 * What the domain needs beside its own components: programs scan {@code io.repairbot} and find it. Asks for a {@link javax.sql.DataSource},
 * for {@code config/rules.yml} among the properties, and for a courier and a media source.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:domain-defaults.properties")
@EnableConfigurationProperties({Rules.class, PrivacySettings.class})
@MapperScan(basePackages = "io.repairbot", annotationClass = Mapper.class)
public class DomainConfiguration {
    /** Whole milliseconds, as the tables keep them: what was computed equals what is read back. Any other clock in the program replaces it. */
    @Bean
    @Fallback
    Clock systemClock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
