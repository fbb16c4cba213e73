package io.repairbot.wecom.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** The token as all replicas see it, in Redis as {@code token|expiry in ms}. While Redis is down it answers as if empty: each replica then has its own. */
class TokenStore {
    /** Longer than a fetch may take; a dead owner blocks the others no longer than this. */
    private static final Duration LOCK = Duration.ofSeconds(11);

    private static final RedisScript<Long> DELETE_IF_PREFIX = RedisScript.of(
            "local v = redis.call('GET', KEYS[1]) if v and string.sub(v, 1, #ARGV[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0",
            Long.class);

    private static final Logger log = LoggerFactory.getLogger(TokenStore.class);

    private final StringRedisTemplate redis;
    private final String key;
    private final String lock;

    TokenStore(StringRedisTemplate redis, String key) {
        this.redis = redis;
        this.key = key;
        this.lock = key + ":lock";
    }

    Optional<StoredToken> read() {
        try {
            return Optional.ofNullable(redis.opsForValue().get(key)).flatMap(StoredToken::parse);
        } catch (DataAccessException down) {
            return without(down);
        }
    }

    void write(StoredToken token, Duration lifetime) {
        try {
            redis.opsForValue().set(key, token.value() + "|" + token.expiry().toEpochMilli(), lifetime);
        } catch (DataAccessException down) {
            without(down);
        }
    }

    /** Only if it is still this one: another replica may have fetched a new one meanwhile. */
    void forget(String token) {
        try {
            redis.execute(DELETE_IF_PREFIX, List.of(key), token + "|");
        } catch (DataAccessException down) {
            without(down);
        }
    }

    /** @return true also when Redis is down: then everybody fetches for himself */
    boolean lock(String owner) {
        try {
            return Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(lock, owner + "|", LOCK));
        } catch (DataAccessException down) {
            without(down);
            return true;
        }
    }

    void unlock(String owner) {
        try {
            redis.execute(DELETE_IF_PREFIX, List.of(lock), owner + "|");
        } catch (DataAccessException down) {
            without(down);
        }
    }

    private static Optional<StoredToken> without(DataAccessException down) {
        log.warn(
                "Redis is down, this process keeps its own WeCom token: {}",
                down.getClass().getSimpleName());
        return Optional.empty();
    }

    /** @param expiry when it must no longer be used */
    record StoredToken(String value, Instant expiry) {
        static Optional<StoredToken> parse(String text) {
            int bar = text.lastIndexOf('|');
            if (bar <= 0 || !text.substring(bar + 1).matches("[0-9]{1,15}")) return Optional.empty();
            Instant expiry = Instant.ofEpochMilli(Long.parseLong(text.substring(bar + 1)));
            return Optional.of(new StoredToken(text.substring(0, bar), expiry));
        }

        @Override
        public String toString() {
            return "StoredToken[until " + expiry + "]";
        }
    }
}
