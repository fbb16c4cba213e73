package io.repairbot.notice;

import io.repairbot.rules.Rules;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How much more a member of staff may be sent now: beyond its limits WeCom drops messages without a word. Asked while the lane is locked, so that two processes do not both see the last place. */
@Component
class SendingLimit {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final NoticeMapper notices;
    private final Rules rules;

    SendingLimit(NoticeMapper notices, Rules rules) {
        this.notices = notices;
        this.rules = rules;
    }

    /** 0 when somebody has had enough; what waits is tried again by the sweep. Residents have a budget of their own. */
    int room(String lane, Instant now) {
        if (new Recipient(lane).isResident()) return Integer.MAX_VALUE;
        NoticeMapper.Sent sent = notices.sent(lane, now.minus(MINUTE), now.minus(HOUR));
        int inMinute = rules.noise().messagesPerMinute() - sent.inMinute();
        int inHour = rules.noise().messagesPerHour() - sent.inHour();
        return Math.max(0, Math.min(inMinute, inHour));
    }
}
