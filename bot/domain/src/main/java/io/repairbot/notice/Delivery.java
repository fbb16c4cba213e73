package io.repairbot.notice;

import java.time.Duration;

/** How an attempt ended. */
public sealed interface Delivery {
    /**
     * The platform has it, now or from an earlier attempt.
     *
     * @param text what the person reads, for the transcript
     * @param message false when only a card that stands was painted anew: that makes no sound and counts in no limit
     */
    record Sent(String text, boolean message) implements Delivery {
        public Sent(String text) {
            this(text, true);
        }
    }

    /** Not sent, or nobody knows: the same notice again after {@code after}. */
    record RetryLater(Duration after, String problem) implements Delivery {}

    /** The person cannot be reached in chat now (budget or 48 h): waits until the resident writes again; {@code problem} says why. */
    record Held(String problem) implements Delivery {}

    /** Never: the row becomes a dead letter and is logged. */
    record Refused(String problem) implements Delivery {}
}
