package io.repairbot.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** See the table. */
record Reveal(
        long id,
        long orderId,
        String askedBy,
        String reason,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant shownUntil) {

    private static final String PREFIX = "P";

    enum State {
        ASKED,
        APPROVED,
        REFUSED
    }

    String number() {
        return PREFIX + id;
    }

    /** @return 0, which no wish has, when it is no such number */
    static long id(String number) {
        return number.matches(PREFIX + "[1-9]\\d{0,17}") ? Long.parseLong(number.substring(1)) : 0;
    }

    boolean isOpenAt(Instant now) {
        return state == State.APPROVED && shownUntil != null && now.isBefore(shownUntil);
    }
}
