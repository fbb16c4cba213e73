package io.repairbot.deadline;

import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Starts and stops the clocks of orders, in the caller's transaction and under the order's lock. */
@Component
public class Deadlines {
    private static final Set<DeadlineKind> PAUSING =
            Arrays.stream(DeadlineKind.values()).filter(DeadlineKind::pauses).collect(Collectors.toUnmodifiableSet());

    private final DeadlineMapper deadlines;
    private final Timeline timeline;
    private final DueTimes times;
    private final Clock clock;

    Deadlines(DeadlineMapper deadlines, Timeline timeline, DueTimes times, Clock clock) {
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.times = times;
        this.clock = clock;
    }

    /** Replaces a clock of this kind that still runs. A due time that is past fires with the next sweep. */
    public void set(WorkOrder order, DeadlineKind kind, Instant due) {
        Set<DeadlineKind> one = EnumSet.of(kind);
        stop(order, one);
        deadlines.insert(order, kind, due);
        boolean waits = order.state() == WorkOrderState.SUSPENDED && kind.pauses();
        if (waits) deadlines.hold(order.id(), one, Deadline.State.HELD, clock.instant());
    }

    /** As {@link #set}, {@code after} from now: by the wall clock, or in working time where the calendar says so. */
    public void start(WorkOrder order, DeadlineKind kind, Duration after) {
        set(order, kind, times.due(order, kind, clock.instant(), after));
    }

    /** What is running and {@link DeadlineKind#pauses() pauses} stands still until {@link #resume}. */
    public void pause(WorkOrder order) {
        deadlines.hold(order.id(), PAUSING, Deadline.State.PAUSED, clock.instant());
    }

    /**
     * What stood still runs again, put off by as long as the story of the order says that it was suspended since. What was set meanwhile stands, unless
     * it has passed.
     *
     * @return the new due times
     */
    public Map<DeadlineKind, Instant> resume(WorkOrder order) {
        Pauses pauses = Pauses.of(timeline.of(order.id()));
        Map<DeadlineKind, Instant> due = new EnumMap<>(DeadlineKind.class);
        for (Deadline waiting : deadlines.of(order.id())) {
            if (waiting.waits()) due.put(waiting.kind(), resumed(waiting, pauses));
        }
        stop(order, due.keySet());
        due.forEach((kind, moment) -> deadlines.insert(order, kind, moment));
        return due;
    }

    private Instant resumed(Deadline waiting, Pauses pauses) {
        Instant now = clock.instant();
        boolean stands =
                waiting.state() == Deadline.State.HELD && waiting.dueAt().isAfter(now);
        return stands ? waiting.dueAt() : waiting.dueAt().plus(pauses.within(waiting.settledAt(), now));
    }

    /** All there ever were, oldest first. */
    public List<Deadline> of(WorkOrder order) {
        return deadlines.of(order.id());
    }

    /** Rings with the next sweep, if the order still waits for somebody then. Needs no lock on the order: another's rows may be locked. */
    public void ring(long orderId, DeadlineKind kind) {
        deadlines.ring(orderId, kind, clock.instant());
    }

    /** The same for every order of the community that waits for somebody. */
    public void ringAll(long communityId, DeadlineKind kind) {
        deadlines.ringAll(communityId, kind, clock.instant());
    }

    public void stop(WorkOrder order, Set<DeadlineKind> kinds) {
        if (!kinds.isEmpty()) deadlines.stop(order.id(), kinds, clock.instant());
    }
}
