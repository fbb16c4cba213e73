package io.repairbot.workorder;

import io.repairbot.workorder.Outcome.Refusal;
import java.util.Optional;

/** What else an order needs before it can be completed. Asked under the order's lock, in the transaction that completes it. */
public interface CompletionCheck {
    /** Empty when nothing is missing. */
    Optional<Refusal> missing(WorkOrder order);
}
