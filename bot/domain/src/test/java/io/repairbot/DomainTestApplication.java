package io.repairbot;

import io.repairbot.attachment.ScriptedMedia;
import io.repairbot.notice.ScriptedCourier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The domain as a program finds it, with a courier that brings everything and a platform that keeps no media. */
@SpringBootApplication
class DomainTestApplication {
    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    ScriptedCourier courier() {
        return new ScriptedCourier();
    }

    @Bean
    ScriptedMedia mediaSource() {
        return new ScriptedMedia();
    }
}
