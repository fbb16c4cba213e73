package io.repairbot.assignment;

import io.repairbot.workorder.WorkOrder;

/** Whether the engineer who has the order must say first that he keeps its appointment (D7): his card asks that. */
public interface VisitCheck {
    boolean isUnconfirmed(WorkOrder order);
}
