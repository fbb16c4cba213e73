package io.repairbot;

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
    Badges badges() {
        return new Badges();
    }
}
