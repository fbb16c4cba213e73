package io.repairbot.deadline;

import io.repairbot.workorder.WorkOrder;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which action belongs to which kind; the start fails when one has none or two. */
@Component
class DeadlineActions {
    private final Map<DeadlineKind, DeadlineAction> actions = new EnumMap<>(DeadlineKind.class);

    DeadlineActions(List<DeadlineAction> all) {
        all.forEach(action -> action.kinds().forEach(kind -> assign(kind, action)));
        EnumSet<DeadlineKind> without = EnumSet.allOf(DeadlineKind.class);
        without.removeAll(actions.keySet());
        if (!without.isEmpty()) throw new IllegalStateException(without + " have no action");
    }

    private void assign(DeadlineKind kind, DeadlineAction action) {
        if (actions.put(kind, action) != null) throw new IllegalStateException(kind + " has two actions");
    }

    /** A clock that outlived its round or its order has nothing to say. */
    void due(WorkOrder order, Deadline deadline) {
        if (order.state().isOver() || order.round() != deadline.round()) return;
        actions.get(deadline.kind()).due(order, deadline);
    }
}
