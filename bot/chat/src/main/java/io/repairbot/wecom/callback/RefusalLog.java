package io.repairbot.wecom.callback;

import io.repairbot.channel.Sign;
import io.repairbot.channel.Signs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One line per refused request, but the same line at most once a minute: a flood must not fill the disk. */
@Component
class RefusalLog {
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(RefusalLog.class);

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Signs signs;
    private final Clock clock;

    RefusalLog(Signs signs, Clock clock) {
        this.signs = signs;
        this.clock = clock;
    }

    /** @param reason one of a few fixed sentences, nothing of the request */
    void refused(int status, String reason) {
        signs.saw(Sign.CALLBACK_REFUSED, reason);
        Instant now = clock.instant();
        counts.compute(reason, (key, count) -> {
            if (count != null && now.isBefore(count.next())) return new Count(count.next(), count.silent() + 1);
            int before = count == null ? 0 : count.silent();
            log.warn("WeCom callback refused with {}: {} ({} more like it before)", status, reason, before);
            return new Count(now.plus(QUIET), 0);
        });
    }

    private record Count(Instant next, int silent) {}
}
