package io.repairbot.reason;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReasonConfiguration {
    @Bean
    Reasons reasons(@Value("${repairbot.config-dir:config}") Path folder) {
        return Reasons.from(folder.resolve("reasons.yml"));
    }
}
