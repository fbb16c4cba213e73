package io.repairbot;

import io.repairbot.attachment.MediaSource;
import io.repairbot.notice.Courier;
import io.repairbot.notice.Delivery;
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
    Courier courier() {
        return notice -> new Delivery.Sent(notice.template());
    }

    @Bean
    MediaSource mediaSource() {
        return mediaId -> {
            throw new MediaSource.MediaGone(mediaId);
        };
    }
}
