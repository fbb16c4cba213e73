package io.repairbot.workorder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who else wants an order that its resident takes back. Asked under the order's lock, in the transaction that takes it back. */
public interface Succession {
    /** Empty when nobody else waits for it: it is cancelled then. */
    Optional<Successor> next(WorkOrder order);

    /** @param place as read back to people; where the order is for him */
    record Successor(long residentId, @Nullable Long homeId, String place) {}
}
