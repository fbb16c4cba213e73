package io.repairbot.simulator.account;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tokens of an account's bells, ten minutes each, and the strict limit for pulling without one. Thread-safe. */
final class SyncTokens {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int KEPT = 20_000;
    private static final int FREE_PULLS_A_MINUTE = 60;
    private final Map<String, Instant> ends = new LinkedHashMap<>();
    private final Deque<Instant> freePulls = new ArrayDeque<>();

    synchronized String give(Instant now) {
        String token = Secrets.random("ENC", 40);
        ends.put(token, now.plus(LIFE));
        if (ends.size() > KEPT) {
            ends.remove(ends.keySet().iterator().next());
        }
        return token;
    }

    /** @throws ApiError 95007 when it is unknown, of another account or too old; 45009 when there is none and too many came without */
    synchronized void check(String token, Instant now) {
        if (token.isEmpty()) {
            countFreePull(now);
            return;
        }
        Instant end = ends.get(token);
        if (end == null || now.isAfter(end)) {
            throw new ApiError(95007, "invalid msg token");
        }
    }

    /** The real number is not published. */
    private void countFreePull(Instant now) {
        while (!freePulls.isEmpty() && !freePulls.getFirst().isAfter(now.minusSeconds(60))) {
            freePulls.removeFirst();
        }
        if (freePulls.size() >= FREE_PULLS_A_MINUTE) {
            throw new ApiError(45009, "api freq out of limit");
        }
        freePulls.addLast(now);
    }
}
