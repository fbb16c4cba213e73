package io.repairbot.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order laid before an engineer in one of its rounds. */
record Offer(
        long orderId,
        int round,
        String engineer,
        State state,
        Instant offeredAt,
        @Nullable Instant answeredAt) {

    enum State {
        OFFERED,
        ACCEPTED,
        /** By somebody else. */
        TAKEN,
        WITHDRAWN,
        DECLINED
    }

    /** He is not asked again in this round. */
    boolean isRefused() {
        return state == State.DECLINED;
    }

    boolean isUnanswered() {
        return state == State.OFFERED;
    }
}
