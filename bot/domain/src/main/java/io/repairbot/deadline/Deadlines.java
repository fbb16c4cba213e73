package io.repairbot.deadline;

import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Starts and stops the clocks of orders, in the caller's transaction and under the order's lock. */
@Component
public class Deadlines {
    private final DeadlineMapper deadlines;
    private final Clock clock;

    Deadlines(DeadlineMapper deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Replaces a clock of this kind that still runs. A due time that is past fires with the next sweep. */
    public void set(WorkOrder order, DeadlineKind kind, Instant due) {
        stop(order, EnumSet.of(kind));
        deadlines.insert(order, kind, due);
    }

    /** All there ever were, oldest first. */
    public List<Deadline> of(WorkOrder order) {
        return deadlines.of(order.id());
    }

    public void stop(WorkOrder order, Set<DeadlineKind> kinds) {
        deadlines.stop(order.id(), kinds, clock.instant());
    }
}
