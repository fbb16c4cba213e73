package io.repairbot.arrival;

import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Arrived;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import io.repairbot.workorder.WorkOrderEvent.Rescheduled;
import io.repairbot.workorder.WorkOrderEvent.Resumed;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import io.repairbot.workorder.WorkOrderEvent.UrgencyChanged;
import io.repairbot.workorder.WorkOrderState;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the clocks of arriving start and stop. A transfer changes nothing: the resident waits as long. */
@Component
class ArrivalClocks {
    static final Set<DeadlineKind> ALL = EnumSet.of(
            DeadlineKind.ARRIVAL_WARNING,
            DeadlineKind.ARRIVAL_LATE,
            DeadlineKind.VISIT_REMINDER,
            DeadlineKind.VISIT_LATE);

    private final Deadlines deadlines;
    private final ArrivalTimes times;
    private final ArrivalBook book;
    private final Rules rules;
    private final Clock clock;

    ArrivalClocks(Deadlines deadlines, ArrivalTimes times, ArrivalBook book, Rules rules, Clock clock) {
        this.deadlines = deadlines;
        this.times = times;
        this.book = book;
        this.rules = rules;
        this.clock = clock;
    }

    @EventListener
    void on(Opened event) {
        start(event.order());
    }

    @EventListener
    void on(ReworkOpened event) {
        start(event.order());
    }

    /** The old promise no longer counts. */
    @EventListener
    void on(Rescheduled event) {
        deadlines.stop(event.order(), ALL);
        start(event.order());
    }

    /** The 15 minutes begin with the change, not with a report that nobody thought urgent. */
    @EventListener
    void on(UrgencyChanged event) {
        WorkOrder order = event.order();
        if (order.arrivedAt() != null) return;
        deadlines.stop(order, ALL);
        if (!times.isUrgent(order) || order.state() != WorkOrderState.SUSPENDED) start(order);
    }

    /** Became urgent while it waited: the 15 minutes begin when it goes on. */
    @EventListener
    void on(Resumed event) {
        WorkOrder order = event.order();
        if (order.arrivedAt() == null && times.isUrgent(order) && !isWaitedFor(order)) start(order);
    }

    private boolean isWaitedFor(WorkOrder order) {
        return deadlines.of(order).stream()
                .anyMatch(clock -> clock.round() == order.round()
                        && clock.kind() == DeadlineKind.ARRIVAL_LATE
                        && clock.state() != Deadline.State.STOPPED);
    }

    /** Before the cards are painted: they show how it ended. */
    @EventListener
    @Order(0)
    void on(Arrived event) {
        book.judge(event.order(), deadlines.of(event.order()));
        deadlines.stop(event.order(), ALL);
    }

    private void start(WorkOrder order) {
        Instant now = clock.instant();
        if (times.isUrgent(order)) startUrgent(order, times.urgentFrom(order, now));
        else times.visitFrom(order, now).ifPresent(from -> startVisit(order, from));
    }

    private void startUrgent(WorkOrder order, Instant from) {
        deadlines.set(order, DeadlineKind.ARRIVAL_WARNING, from.plus(rules.urgentArrivalWarning()));
        deadlines.set(order, DeadlineKind.ARRIVAL_LATE, from.plus(rules.urgentArrival()));
    }

    private void startVisit(WorkOrder order, Instant from) {
        deadlines.set(
                order, DeadlineKind.VISIT_REMINDER, from.plus(rules.arrival().visitReminderAfter()));
        deadlines.set(order, DeadlineKind.VISIT_LATE, from.plus(rules.arrival().visitLateAfter()));
    }
}
