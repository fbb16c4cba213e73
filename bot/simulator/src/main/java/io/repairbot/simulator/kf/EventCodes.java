package io.repairbot.simulator.kf;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Codes that allow one message on an event (page 95122). Thread-safe. */
final class EventCodes {
    private static final int KEPT = 100_000;
    private final Map<String, Code> codes = new LinkedHashMap<>();

    /** What a code is for: how long it lives, whether a menu may be sent, in which session state it holds. */
    enum Kind {
        WELCOME(Duration.ofSeconds(20), true, -1),
        POOL(Duration.ofHours(48), false, Session.POOL),
        HUMAN(Duration.ofHours(48), false, Session.HUMAN),
        ENDED(Duration.ofSeconds(20), true, Session.ENDED);

        private final Duration life;
        private final boolean menu;
        private final int state;

        Kind(Duration life, boolean menu, int state) {
            this.life = life;
            this.menu = menu;
            this.state = state;
        }

        boolean allows(String msgtype) {
            return msgtype.equals("text") || (menu && msgtype.equals("msgmenu"));
        }

        boolean holdsIn(int sessionState) {
            return state < 0 || state == sessionState;
        }
    }

    record Code(Kind kind, Customer customer, Instant end, boolean used) {
        Code spent() {
            return new Code(kind, customer, end, true);
        }
    }

    synchronized String give(Kind kind, Customer customer, Instant now) {
        String code = Secrets.random(kind == Kind.WELCOME ? "WC" : "MC", 40);
        codes.put(code, new Code(kind, customer, now.plus(kind.life), false));
        if (codes.size() > KEPT) {
            codes.remove(codes.keySet().iterator().next());
        }
        return code;
    }

    /** @throws ApiError 41050 unknown, or a welcome that came too late; 42003 too late; 42022 used */
    synchronized Code live(String value, Instant now) {
        Code code = codes.get(value);
        if (code == null) {
            throw new ApiError(41050, "invalid code");
        }
        if (code.used()) {
            throw new ApiError(42022, "code has been used");
        }
        if (now.isAfter(code.end())) {
            throw new ApiError(code.kind() == Kind.WELCOME ? 41050 : 42003, "code expired");
        }
        return code;
    }

    synchronized void spend(String value) {
        codes.computeIfPresent(value, (same, code) -> code.spent());
    }
}
