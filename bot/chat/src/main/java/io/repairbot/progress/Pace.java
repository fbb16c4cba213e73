package io.repairbot.progress;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A soft limit per order and minute, counted in Redis over all replicas. While Redis is down nobody is held up. */
@Component
class Pace {
    /** A page with its photos, looked at again and again. */
    static final int LOOKS = 240;

    static final int DEEDS = 10;

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final Logger log = LoggerFactory.getLogger(Pace.class);

    private final StringRedisTemplate redis;
    private final Clock clock;

    Pace(StringRedisTemplate redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    boolean allowsLook(long orderId) {
        return count("look:" + orderId) <= LOOKS;
    }

    boolean allowsDeed(long orderId) {
        return count("deed:" + orderId) <= DEEDS;
    }

    private long count(String what) {
        String key = "progress:" + what + ":" + clock.instant().getEpochSecond() / 60;
        try {
            Long count = redis.opsForValue().increment(key);
            if (count == null) return 0;
            if (count == 1) redis.expire(key, KEPT);
            return count;
        } catch (DataAccessException down) {
            log.warn(
                    "Redis is down, progress pages are not counted: {}",
                    down.getClass().getSimpleName());
            return 0;
        }
    }
}
