package io.repairbot.simulator.gate;

import io.repairbot.simulator.SimulatorSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Access tokens (page 91039): the same one within its two hours, unless it is nearly over. Thread-safe.
 * A token that was given out and is over answers 42001, one that never was 40014.
 */
public final class Tokens implements Api.Part {
    private static final Duration LIFE = Duration.ofSeconds(7200);
    private static final Duration NEARLY_OVER = Duration.ofMinutes(10);
    private final SimulatorSettings settings;
    private final Clock clock;
    private final Map<String, Instant> ends = new LinkedHashMap<>();
    private @Nullable String current;

    public Tokens(SimulatorSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void addTo(Api api) {
        api.get("/cgi-bin/gettoken", this::give);
    }

    private ObjectNode give(Body query) {
        refuseUnlessSet(query, "corpid", 41002);
        refuseUnlessSet(query, "corpsecret", 41004);
        if (!query.text("corpid").equals(settings.corpId())) {
            throw new ApiError(40013, "invalid corpid");
        }
        if (!query.text("corpsecret").equals(settings.secret())) {
            throw new ApiError(40001, "invalid credential");
        }
        return token();
    }

    private static void refuseUnlessSet(Body query, String field, int code) {
        if (query.text(field).isEmpty()) {
            throw new ApiError(code, field + " missing");
        }
    }

    private synchronized ObjectNode token() {
        Instant now = clock.instant();
        if (current == null || !ends.get(current).isAfter(now.plus(NEARLY_OVER))) {
            current = Secrets.random("AT", 64);
            ends.put(current, now.plus(LIFE));
            forgetOldest();
        }
        long left = Duration.between(now, ends.get(current)).toSeconds();
        return Json.object().put("access_token", current).put("expires_in", left);
    }

    private void forgetOldest() {
        if (ends.size() > 100) {
            ends.remove(ends.keySet().iterator().next());
        }
    }

    synchronized void check(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw new ApiError(41001, "access_token missing");
        }
        Instant end = ends.get(token);
        if (end == null) {
            throw new ApiError(40014, "invalid access_token");
        }
        if (!clock.instant().isBefore(end)) {
            throw new ApiError(42001, "access_token expired");
        }
    }

    /** WeCom may void a token before its time. */
    public synchronized void expire() {
        ends.replaceAll((token, end) -> Instant.EPOCH);
        current = null;
    }
}
