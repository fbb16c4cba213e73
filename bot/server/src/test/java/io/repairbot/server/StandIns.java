package io.repairbot.server;

import io.repairbot.attachment.MediaSource;
import io.repairbot.notice.Courier;
import io.repairbot.notice.Delivery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** What the WeCom package brings, as long as it is not there: used only where no other bean is. */
@Configuration(proxyBeanMethods = false)
class StandIns {
    @Bean
    @Fallback
    Courier courier() {
        return notice -> new Delivery.Sent(notice.template());
    }

    @Bean
    @Fallback
    MediaSource mediaSource() {
        return mediaId -> {
            throw new MediaSource.MediaGone(mediaId);
        };
    }
}
