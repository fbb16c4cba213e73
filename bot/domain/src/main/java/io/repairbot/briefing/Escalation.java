package io.repairbot.briefing;

import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Escalated;
import io.repairbot.workorder.WorkOrderEvent.Followed;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 上报 and 我来跟进 (W3a, S4): who is told, and what becomes of the cards. */
@Component
class Escalation {
    private final SupervisorCards cards;
    private final OrderNews news;
    private final OrderFacts facts;

    Escalation(SupervisorCards cards, OrderNews news, OrderFacts facts) {
        this.cards = cards;
        this.news = news;
        this.facts = facts;
    }

    @EventListener
    void on(Escalated event) {
        WorkOrder order = event.order();
        Map<String, String> reason = Map.of("reason", event.reason());
        Set<Role> told = order.urgent()
                ? Set.of(Role.ENGINEERING_SUPERVISOR, Role.MANAGER)
                : Set.of(Role.ENGINEERING_SUPERVISOR);
        cards.raise(order, "escalated", "escalated", told, reason);
        news.toStaff(event.by(), order, "escalation-noted", reason);
    }

    @EventListener
    void on(Followed event) {
        cards.followed(event.order(), event.by(), Map.of("followedBy", facts.nameOf(event.by())));
    }

    @EventListener
    void on(Closed event) {
        cards.settleAll(event.order());
    }

    @EventListener
    void on(Cancelled event) {
        cards.settleAll(event.order());
    }
}
