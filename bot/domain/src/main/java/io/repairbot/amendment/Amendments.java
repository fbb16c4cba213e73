package io.repairbot.amendment;

import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import java.util.Optional;

/**
 * The resident's verbs on an order that is open. Each takes part in the caller's transaction or makes one: guard, conditional update, timeline entry,
 * event. Somebody else's order is not found.
 */
public interface Amendments {
    /**
     * 催单: counted and written down. Staff are told at once and then not again before {@code care.urge-again-after}; the first time raises the
     * order's priority for good. Empty: no such order.
     */
    Optional<Urging> urge(long residentId, String number, String words);

    /** Another time, until the engineer has arrived, then {@code ALREADY_TAKEN}; the return-by time and its clocks start anew (W7). */
    Outcome reschedule(long residentId, String number, NewTime time);

    /** Another place, until the engineer has arrived, then {@code ALREADY_TAKEN}. */
    Outcome relocate(long residentId, String number, NewPlace place);

    /** Why he cancelled; the first reason stands. {@code NOTHING_ASKED} when the order is not cancelled. */
    Outcome explainCancel(long residentId, String number, String reason);

    /** He took back a message that the order holds: noted, whoever has the order is told. */
    Outcome recall(long residentId, String number, String words);

    /**
     * @param times in this round, this one included; 0: nobody can be urged any more, the work is done or the order over
     * @param told whether staff were told this time
     */
    record Urging(WorkOrder order, int times, boolean told) {}
}
