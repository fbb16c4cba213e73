package io.repairbot.notice;

import org.jspecify.annotations.Nullable;

/**
 * A phone call to be made.
 *
 * @param detail what to say or ask, for the clerk; cut to 1,000 characters
 * @param sourceKey at most 64 characters; the same matter again makes no second task
 */
public record NewPhoneCall(
        long communityId, long residentId, @Nullable Long orderId, Cause cause, String detail, String sourceKey) {

    /** Why chat was not enough. */
    public enum Cause {
        /** The message budget or the 48 hours are used up. */
        CHAT_SHUT,
        /** The platform refused the message for good. */
        UNDELIVERABLE,
        /** The resident did not answer the satisfaction call-back (W3b). */
        NO_ANSWER,
        /** The resident asked for a person. */
        HUMAN,
        /** The resident did not answer a quote or another time (D7). */
        UNDECIDED,
        /** Nobody has accepted the order, and the resident waits (W2). */
        UNACCEPTED,
        /** The bot failed on the resident's message. */
        BOT_FAILED
    }
}
