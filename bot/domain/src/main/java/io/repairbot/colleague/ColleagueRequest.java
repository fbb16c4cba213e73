package io.repairbot.colleague;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param asker who had the order then */
record ColleagueRequest(
        long id,
        long orderId,
        int round,
        Colleagues.Kind kind,
        String asker,
        String colleague,
        State state,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    enum State {
        ASKED,
        AGREED,
        REFUSED,
        /** Before it was answered somebody else was asked, or the order was over. */
        WITHDRAWN,
        /** The help is over with the work. */
        ENDED
    }

    boolean isOpen() {
        return state == State.ASKED;
    }

    /** Whether he is needed for it, or may be. */
    boolean isAlive() {
        return isOpen() || kind == Colleagues.Kind.SUPPORT && state == State.AGREED;
    }

    String matter() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + id;
    }
}
