package io.repairbot.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the table {@code notice}; {@code facts} is JSON. */
record NoticeRow(
        long seq,
        String id,
        String recipient,
        String template,
        String facts,
        @Nullable String card,
        @Nullable Long orderId,
        Priority priority,
        boolean prepaid,
        State state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Instant claimedUntil,
        Instant createdAt) {

    enum State {
        PENDING,
        CLAIMED,
        SENT,
        /** Waits until the resident writes again. */
        HELD,
        /** A card that waits for the morning. */
        QUIET,
        /** One card too many in this hour; its person has not been told of it. */
        GATHERED,
        /** As GATHERED, but named in a digest. */
        TOLD,
        /** Held so long that it says nothing any more ("on the way"). */
        SKIPPED,
        /** Refused for good: kept for people to look at. */
        DEAD
    }
}
