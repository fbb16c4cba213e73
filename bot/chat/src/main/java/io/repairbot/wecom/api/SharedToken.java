package io.repairbot.wecom.api;

import io.repairbot.channel.Sign;
import io.repairbot.channel.Signs;
import io.repairbot.wecom.api.TokenStore.StoredToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import me.chanjar.weixin.common.bean.WxAccessToken;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import org.jspecify.annotations.Nullable;

/**
 * One access token for all replicas: kept in Redis, looked at every 30 s, fetched by one caller while the others wait. The library asks
 * {@link #isAccessTokenExpired()}, takes the lock, asks again, fetches, updates.
 */
class SharedToken extends WxCpDefaultConfigImpl {
    private static final long serialVersionUID = 1;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);
    /** A token is given up before the platform does so. */
    private static final int MARGIN_SECONDS = 200;

    private final transient TokenStore store;
    private final transient Signs signs;
    private final transient Clock clock;
    private final transient Lock lock;
    /** What this thread's call was made with: only that one may be thrown away when the platform refuses it. */
    private final transient ThreadLocal<String> used = new ThreadLocal<>();

    private transient volatile @Nullable Seen seen;

    SharedToken(TokenStore store, Signs signs, Clock clock) {
        this.signs = signs;
        this.store = store;
        this.clock = clock;
        this.lock = new TokenLock(store, () -> !isAccessTokenExpired());
    }

    @Override
    public boolean isAccessTokenExpired() {
        Instant now = clock.instant();
        Seen local = seen;
        if (local != null && local.usable(now) && now.isBefore(local.lookAgain())) return false;
        StoredToken shared = store.read().orElse(local == null ? null : local.token());
        seen = shared == null ? null : new Seen(shared, now.plus(LOOK_AGAIN));
        return shared == null || !now.isBefore(shared.expiry());
    }

    @Override
    public @Nullable String getAccessToken() {
        Seen local = seen;
        String token = local == null ? null : local.token().value();
        used.set(token);
        return token;
    }

    @Override
    public void expireAccessToken() {
        String refused = used.get();
        if (refused == null) return;
        Seen local = seen;
        if (local != null && local.token().value().equals(refused)) seen = null;
        store.forget(refused);
    }

    @Override
    public void updateAccessToken(WxAccessToken token) {
        updateAccessToken(token.getAccessToken(), token.getExpiresIn());
    }

    @Override
    public void updateAccessToken(String token, int expiresInSeconds) {
        // A short-lived token is still worth half its life; otherwise every call would fetch.
        int seconds = Math.max(expiresInSeconds - MARGIN_SECONDS, expiresInSeconds / 2);
        Instant now = clock.instant();
        StoredToken fetched = new StoredToken(token, now.plusSeconds(seconds));
        seen = new Seen(fetched, now.plus(LOOK_AGAIN));
        signs.saw(Sign.TOKEN, "");
        store.write(fetched, Duration.ofSeconds(Math.max(1, seconds)));
    }

    @Override
    public Lock getAccessTokenLock() {
        return lock;
    }

    /** The library's own form prints the secret. */
    @Override
    public String toString() {
        return "SharedToken";
    }

    private record Seen(StoredToken token, Instant lookAgain) {
        boolean usable(Instant now) {
            return now.isBefore(token.expiry());
        }
    }
}
