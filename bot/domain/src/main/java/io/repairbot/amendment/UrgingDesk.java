package io.repairbot.amendment;

import io.repairbot.amendment.Amendments.Urging;
import io.repairbot.persistence.Cut;
import io.repairbot.rules.CareRules;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent;
import io.repairbot.workorder.WorkOrderState;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 催单. Ten in a row are counted, but staff hear of them once. Under the order's lock. */
@Component
class UrgingDesk {
    private static final int WORDS = 200;
    private static final Set<WorkOrderState> AWAITED =
            EnumSet.of(WorkOrderState.OPEN, WorkOrderState.ACCEPTED, WorkOrderState.ARRIVED);

    private final OrderLedger ledger;
    private final AmendmentMapper rows;
    private final CareRules rules;
    private final Clock clock;

    UrgingDesk(OrderLedger ledger, AmendmentMapper rows, Rules rules, Clock clock) {
        this.ledger = ledger;
        this.rows = rows;
        this.rules = rules.care();
        this.clock = clock;
    }

    Urging urge(WorkOrder order, String words) {
        if (!AWAITED.contains(order.state())) return new Urging(order, 0, false);
        int before = rows.urged(order);
        if (before < rules.urgesCounted()) ledger.note(order, Timeline.RESIDENT, Event.URGED, Cut.to(WORDS, words));
        int times = Math.min(before + 1, rules.urgesCounted());
        Instant now = clock.instant();
        boolean tell = rows.tell(order.id(), now, now.minus(rules.urgeAgainAfter())) == 1;
        if (tell) ledger.publish(new WorkOrderEvent.Urged(order, times, isSupervisors(order, times, now)));
        return new Urging(order, times, tell);
    }

    /** Nobody has taken it, the promised time is over, or he has had to urge several times. */
    private boolean isSupervisors(WorkOrder order, int times, Instant now) {
        Instant promised = order.appointmentEnd() != null ? order.appointmentEnd() : order.appointmentStart();
        boolean late = order.arrivedAt() == null && promised != null && promised.isBefore(now);
        return order.engineer() == null || late || order.overdue() || times >= rules.urgesForSupervisor();
    }
}
