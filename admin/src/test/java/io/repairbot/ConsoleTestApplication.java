package io.repairbot;

import io.repairbot.understanding.SentenceReader;
import io.repairbot.understanding.SentenceReaders;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The domain and the console as a process without chat runs them. */
@SpringBootApplication
class ConsoleTestApplication {
    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    SentenceReader sentenceReader() {
        return SentenceReaders.from(Path.of("config/catalogue.yml"));
    }

    @Bean
    Badges badges() {
        return new Badges();
    }
}
