package io.repairbot.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the table {@code attachment}. */
record AttachmentRow(
        long id,
        @Nullable Long orderId,
        @Nullable Long residentId,
        @Nullable String staffId,
        String kind,
        String mediaId,
        String sourceKey,
        State state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String file,
        @Nullable String contentType,
        @Nullable Long size,
        Instant receivedAt,
        @Nullable String problem,
        @Nullable Instant recalledAt) {

    enum State {
        PENDING,
        STORED,
        FAILED
    }
}
