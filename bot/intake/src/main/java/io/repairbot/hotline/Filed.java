package io.repairbot.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param number of the order; null when there is none
 * @param words the caller is told
 */
public record Filed(
        long communityId,
        String clerk,
        Instant at,
        Outcome outcome,
        @Nullable String number,
        String words) {
    /** What became of the report. */
    public enum Outcome {
        ORDER,
        /** Belongs to an order that is open. */
        ADDED,
        /** 催单. */
        URGED,
        /** Waits for the order of an outage. */
        JOINED,
        /** The service is none of ours (D4). */
        NOT_OFFERED,
        /** The fee was not agreed to (D7). */
        FEE_REFUSED
    }
}
