package io.repairbot.agreement;

import io.repairbot.assignment.VisitCheck;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import org.springframework.stereotype.Component;

/** D7: the appointment of a paid order is to be confirmed by the engineer; a rework is agreed anew by the front desk. */
@Component
class VisitConfirmation implements VisitCheck {
    private final ProposalMapper proposals;

    VisitConfirmation(ProposalMapper proposals) {
        this.proposals = proposals;
    }

    @Override
    public boolean isUnconfirmed(WorkOrder order) {
        return order.state() == WorkOrderState.ACCEPTED && isWanted(order) && !proposals.isConfirmed(order.id());
    }

    static boolean isWanted(WorkOrder order) {
        return order.agreedFee() != null && order.appointmentStart() != null && order.round() == 1;
    }
}
