package io.repairbot.arrival;

import java.time.Instant;

/**
 * How an arrival ended, for good (W8): one per round, of the first time the engineer came.
 *
 * @param due who arrives then is late
 */
public record Arrival(
        long orderId, int round, Rule rule, String engineer, Instant due, Instant arrivedAt, boolean inTime) {
    /** Which rule it is measured by. */
    public enum Rule {
        /** An appointment. */
        W8A,
        /** Urgent water and electric. */
        W8B
    }
}
