package io.repairbot.agreement;

import io.repairbot.amendment.NewTime;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the resident is asked.
 *
 * @param amount cents, of a quote
 * @param words as he reads it
 */
record Proposal(
        long id,
        long orderId,
        int round,
        Kind kind,
        String engineer,
        @Nullable Integer amount,
        @Nullable Instant visitStart,
        @Nullable Instant visitEnd,
        String words,
        State state,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    enum Kind {
        QUOTE,
        VISIT
    }

    enum State {
        ASKED,
        AGREED,
        REFUSED,
        /** Something else was asked, or the order went on without it. */
        WITHDRAWN
    }

    boolean isOpen() {
        return state == State.ASKED;
    }

    NewTime time() {
        return new NewTime(visitStart, visitEnd, words);
    }

    int cents() {
        return Objects.requireNonNull(amount);
    }
}
