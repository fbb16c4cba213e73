package io.repairbot.explanation;

import java.time.Instant;
import java.util.List;

/**
 * Why something of an order is due when it is.
 *
 * @param clock what is due, as people call it
 * @param due as stored
 * @param steps Chinese sentences, in the order in which the due time came about; the last names it
 */
public record DueExplanation(String clock, Instant due, List<String> steps) {
    public DueExplanation {
        steps = List.copyOf(steps);
    }
}
