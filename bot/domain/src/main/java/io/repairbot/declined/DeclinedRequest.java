package io.repairbot.declined;

import java.time.Instant;

/**
 * A request that no order came of.
 *
 * @param service code of the catalogue
 * @param words of the resident, cut to 2,000 characters
 * @param sourceKey of the message, at most 96 characters: the same key is the same request
 */
public record DeclinedRequest(
        long communityId, long residentId, String service, String words, Cause cause, Instant at, String sourceKey) {

    /** Why no order came of it. */
    public enum Cause {
        /** The service is none of ours (D4). */
        NOT_OFFERED,
        /** The resident did not agree to the fee (D7). */
        FEE_REFUSED
    }
}
