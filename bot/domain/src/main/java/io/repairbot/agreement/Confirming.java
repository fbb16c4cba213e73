package io.repairbot.agreement;

import io.repairbot.amendment.NewTime;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The rows of a visit that is to be confirmed. Under the order's lock. */
@Component
class Confirming {
    private final ProposalMapper proposals;
    private final OrderLedger ledger;
    private final Clock clock;

    Confirming(ProposalMapper proposals, OrderLedger ledger, Clock clock) {
        this.proposals = proposals;
        this.ledger = ledger;
        this.clock = clock;
    }

    boolean isDone(WorkOrder order) {
        return proposals.isConfirmed(order.id());
    }

    WorkOrder confirm(WorkOrder order) {
        int rows = proposals.confirm(order, clock.instant());
        String engineer = String.valueOf(order.engineer());
        return ledger.changed(rows, order, engineer, Event.APPOINTMENT_CONFIRMED, order.appointment());
    }

    void propose(WorkOrder order, NewTime time) {
        proposals.visit(order, time, clock.instant());
    }
}
