package io.repairbot.catalogue;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {
    @Bean
    Catalogue catalogue(@Value("${repairbot.config-dir:config}") Path folder) {
        return new CatalogueReader().read(folder.resolve("catalogue.yml"));
    }
}
