package io.repairbot.simulator.app;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code enable_duplicate_check} (page 90236). What is compared is not documented; here it is receivers and content, and a double is answered as if it
 * had been sent. Thread-safe.
 */
final class DoubleCheck {
    private static final int KEPT = 100_000;
    private static final int FALLBACK_SECONDS = 1800;
    private static final Duration LONGEST = Duration.ofHours(4);
    private final Map<String, Instant> sent = new LinkedHashMap<>();

    /** True when the sender asked for the check and the same went out within his interval. */
    boolean isDouble(Body body, Receivers receivers, Instant now) {
        if (body.number("enable_duplicate_check", 0) != 1) {
            return false;
        }
        Duration interval = Duration.ofSeconds(body.number("duplicate_check_interval", FALLBACK_SECONDS));
        if (interval.isNegative() || interval.compareTo(LONGEST) > 0) {
            throw ApiError.field("duplicate_check_interval", "out of range");
        }
        String key = AppMessage.userids(receivers)
                + body.json().path(body.text("msgtype")).toString();
        return !isFirst(key, now, interval);
    }

    private synchronized boolean isFirst(String key, Instant now, Duration interval) {
        Instant before = sent.get(key);
        if (before != null && now.isBefore(before.plus(interval))) {
            return false;
        }
        sent.put(key, now);
        if (sent.size() > KEPT) {
            sent.remove(sent.keySet().iterator().next());
        }
        return true;
    }
}
