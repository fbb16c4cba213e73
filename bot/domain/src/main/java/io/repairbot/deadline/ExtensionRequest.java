package io.repairbot.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An engineer's wish for a later return-by time. */
record ExtensionRequest(
        long id,
        long orderId,
        String engineer,
        String reason,
        Instant until,
        State state,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    enum State {
        ASKED,
        APPROVED,
        REFUSED,
        /** The round was over before anybody decided. */
        WITHDRAWN
    }
}
