package io.repairbot.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One clock of one round of an order. */
public record Deadline(
        long id,
        long orderId,
        int round,
        DeadlineKind kind,
        Instant dueAt,
        State state,
        int attempts,
        Instant retryAt,
        @Nullable Instant settledAt,
        @Nullable String problem) {

    /** How it ended. */
    public enum State {
        PENDING,
        /** Since {@code settledAt}, while the order is suspended. */
        PAUSED,
        FIRED,
        STOPPED,
        /** Given up after many attempts: people must look at it. */
        FAILED
    }
}
