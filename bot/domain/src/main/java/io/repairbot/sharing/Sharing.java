package io.repairbot.sharing;

import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import java.util.List;

/** Who waits for whose order. All in the caller's transaction. */
public interface Sharing {
    /** He hears of the order from now on; nothing happens when it is his own or he does already. The order must be locked. @return whether he was added */
    boolean join(WorkOrder order, Sharer sharer);

    /** Whoever waits for {@code from} waits for {@code to}; both must be locked. */
    void move(WorkOrder from, WorkOrder to);

    /** He wants to hear no more of it. {@code NOT_FOUND} when it is none of his concern. */
    Outcome leave(long residentId, String number);

    /** Who came first stands first. */
    List<Sharer> of(WorkOrder order);

    /** What the resident waits for beside his own orders, newest first; only what is not over. */
    List<Shared> waitedForBy(long residentId);

    /** @param words what he reported, as he said it */
    record Shared(WorkOrder order, String words) {}
}
