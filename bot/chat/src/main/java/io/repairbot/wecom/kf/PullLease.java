package io.repairbot.wecom.kf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * One puller per account among the replicas, kept in Redis. It saves calls; the inbox keeps messages single without it, so while Redis is down
 * everybody may pull.
 */
@Component
class PullLease {
    /** Longer than one page takes even with time-outs; renewed before each page. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final RedisScript<Long> RELEASE = RedisScript.of(
            "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0", Long.class);
    private static final RedisScript<Long> RENEW = RedisScript.of(
            "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0",
            Long.class);
    private static final Logger log = LoggerFactory.getLogger(PullLease.class);

    private final StringRedisTemplate redis;
    private final String owner = UUID.randomUUID().toString();

    PullLease(StringRedisTemplate redis) {
        this.redis = redis;
    }

    /** @return true also when Redis is down */
    boolean take(String accountId) {
        try {
            return Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(key(accountId), owner, LEASE));
        } catch (DataAccessException down) {
            return without(down);
        }
    }

    void renew(String accountId) {
        try {
            redis.execute(RENEW, List.of(key(accountId)), owner, String.valueOf(LEASE.toMillis()));
        } catch (DataAccessException down) {
            without(down);
        }
    }

    void release(String accountId) {
        try {
            redis.execute(RELEASE, List.of(key(accountId)), owner);
        } catch (DataAccessException down) {
            without(down);
        }
    }

    /** Leaves word for the replica that is pulling: once more, please. */
    void ring(String accountId) {
        try {
            redis.opsForValue().set(bell(accountId), "1", LEASE);
        } catch (DataAccessException down) {
            without(down);
        }
    }

    /** Whether somebody left word; asked after {@link #release}, so that word left while we were busy is not lost. */
    boolean rung(String accountId) {
        try {
            return Boolean.TRUE.equals(redis.delete(bell(accountId)));
        } catch (DataAccessException down) {
            without(down);
            return false;
        }
    }

    private static boolean without(DataAccessException down) {
        log.warn(
                "Redis is down, accounts are pulled without it: {}",
                down.getClass().getSimpleName());
        return true;
    }

    private static String key(String accountId) {
        return "wecom:pull:" + accountId;
    }

    private static String bell(String accountId) {
        return "wecom:bell:" + accountId;
    }
}
