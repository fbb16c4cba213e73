package io.repairbot.server;

import io.repairbot.understanding.SentenceReader;
import io.repairbot.understanding.SentenceReaders;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Makes the sentence reader, which knows no Spring, a bean of the program. */
@Configuration(proxyBeanMethods = false)
class Reading {
    @Bean
    @Fallback
    SentenceReader sentenceReader(@Value("${repairbot.config-dir:config}") Path folder) {
        return SentenceReaders.from(folder.resolve("catalogue.yml"));
    }
}
