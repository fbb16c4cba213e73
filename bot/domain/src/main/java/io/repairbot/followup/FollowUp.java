package io.repairbot.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The call-back of one round.
 *
 * @param engineer who completed the round: the rating is his, whatever changes later
 */
record FollowUp(
        long id,
        long orderId,
        int round,
        String engineer,
        State state,
        @Nullable String reason,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    enum State {
        ASKED,
        REMINDED,
        /** The front desk phones. */
        BY_PHONE,
        /** 不满意 was said; the reason is awaited. */
        DISSATISFIED,
        SATISFIED,
        REWORKED,
        /** A supervisor closed the order. */
        SETTLED
    }

    boolean isUnanswered() {
        return state == State.ASKED || state == State.REMINDED || state == State.BY_PHONE;
    }

    boolean isOpen() {
        return isUnanswered() || state == State.DISSATISFIED;
    }
}
