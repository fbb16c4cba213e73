package io.repairbot.deadline;

import io.repairbot.workorder.WorkOrder;
import java.util.Set;

/** What happens when a clock of these kinds is due. Every kind has exactly one action. */
public interface DeadlineAction {
    Set<DeadlineKind> kinds();

    /**
     * Called once in a transaction that holds the order's lock and has settled the deadline; an exception undoes both and it is tried again later.
     *
     * @param order of the deadline's round and not over
     */
    void due(WorkOrder order, Deadline deadline);
}
