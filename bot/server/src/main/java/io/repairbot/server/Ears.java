package io.repairbot.server;

import io.repairbot.understanding.SentenceReader;
import io.repairbot.understanding.SentenceReaders;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The sentence reader knows no Spring: here it gets the words of the community's catalogue. */
@Configuration(proxyBeanMethods = false)
@Conditional(ChatRole.class)
class Ears {
    @Bean
    SentenceReader sentenceReader(@Value("${repairbot.config-dir:config}") Path folder) {
        return SentenceReaders.from(folder.resolve("catalogue.yml"));
    }
}
