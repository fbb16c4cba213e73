package io.repairbot.deadline;

import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Completed;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import io.repairbot.workorder.WorkOrderEvent.Rescheduled;
import io.repairbot.workorder.WorkOrderEvent.Resumed;
import io.repairbot.workorder.WorkOrderEvent.ReturnMoved;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the clocks of 当天返单 (W7) start, start anew and stop. */
@Component
class ReturnClocks {
    private static final Set<DeadlineKind> RETURN =
            EnumSet.of(DeadlineKind.RETURN_REMINDER, DeadlineKind.RETURN_OVERDUE, DeadlineKind.RETURN_MANAGER);

    private final Deadlines deadlines;
    private final Rules rules;
    private final Clock clock;

    ReturnClocks(Deadlines deadlines, Rules rules, Clock clock) {
        this.deadlines = deadlines;
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

    @EventListener
    void on(ReturnMoved event) {
        start(event.order());
    }

    /** Put off as long as it was suspended. Overdue before that, it stays overdue. */
    @EventListener
    void on(Resumed event) {
        if (!event.order().returnBy().equals(event.before().returnBy())) start(event.order());
    }

    @EventListener
    void on(Rescheduled event) {
        start(event.order());
    }

    @EventListener
    void on(Completed event) {
        deadlines.stop(event.order(), RETURN);
    }

    @EventListener
    void on(Closed event) {
        deadlines.stop(event.order(), EnumSet.allOf(DeadlineKind.class));
    }

    @EventListener
    void on(Cancelled event) {
        deadlines.stop(event.order(), EnumSet.allOf(DeadlineKind.class));
    }

    private void start(WorkOrder order) {
        Instant now = clock.instant();
        Instant reminder = order.returnBy().minus(rules.returnReminderBefore());
        deadlines.set(order, DeadlineKind.RETURN_REMINDER, reminder.isBefore(now) ? now : reminder);
        deadlines.set(order, DeadlineKind.RETURN_OVERDUE, order.returnBy());
        deadlines.set(order, DeadlineKind.RETURN_MANAGER, order.returnBy().plus(rules.managerAfter()));
    }
}
