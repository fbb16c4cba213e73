package io.repairbot.persistence;

import com.baomidou.mybatisplus.autoconfigure.ConfigurationCustomizer;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TypeHandlers {
    @Bean
    ConfigurationCustomizer instantsAsUtc() {
        return configuration -> configuration.getTypeHandlerRegistry().register(Instant.class, new InstantAsUtc());
    }
}
