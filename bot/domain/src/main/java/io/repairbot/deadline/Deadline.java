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

    /** Neither running nor over. */
    boolean waits() {
        return state == State.PAUSED || state == State.HELD;
    }

    /** How it ended. */
    public enum State {
        PENDING,
        /** Since {@code settledAt}, while the order is suspended. */
        PAUSED,
        /** Set since {@code settledAt} for an order that is suspended: it begins to run when that goes on. */
        HELD,
        FIRED,
        STOPPED,
        /** Given up after many attempts: people must look at it. */
        FAILED
    }
}
