package io.repairbot.deadline;

import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.staff.Role;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** W7 climbs: the engineer before the return-by time, the supervisor at it, the manager after it. */
@Component
class ReturnDue implements DeadlineAction {
    private final OrderLedger ledger;
    private final OrderNews news;
    private final SupervisorCards cards;

    ReturnDue(OrderLedger ledger, OrderNews news, SupervisorCards cards) {
        this.ledger = ledger;
        this.news = news;
        this.cards = cards;
    }

    @Override
    public Set<DeadlineKind> kinds() {
        return EnumSet.of(DeadlineKind.RETURN_REMINDER, DeadlineKind.RETURN_OVERDUE, DeadlineKind.RETURN_MANAGER);
    }

    @Override
    public void due(WorkOrder order, Deadline deadline) {
        switch (deadline.kind()) {
            case RETURN_REMINDER -> remind(order);
            case RETURN_OVERDUE -> overdue(order);
            default -> toManager(order);
        }
    }

    /** Nobody to remind while nobody has accepted. */
    private void remind(WorkOrder order) {
        if (order.engineer() != null) news.toStaff(order.engineer(), order, "return-reminder", Map.of());
    }

    private void overdue(WorkOrder order) {
        WorkOrder late = ledger.markOverdue(order);
        cards.raise(late, "overdue", "overdue-supervisor", Set.of(Role.ENGINEERING_SUPERVISOR), Map.of());
    }

    private void toManager(WorkOrder order) {
        ledger.note(order, Timeline.CLOCK, Event.OVERDUE_MANAGER, "");
        cards.raise(order, "manager", "overdue-manager", Set.of(Role.MANAGER), Map.of());
    }
}
