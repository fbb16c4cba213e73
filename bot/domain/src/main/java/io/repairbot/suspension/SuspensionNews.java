package io.repairbot.suspension;

import io.repairbot.assignment.CurrentCard;
import io.repairbot.briefing.OrderFacts;
import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.notice.Priority;
import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Resumed;
import io.repairbot.workorder.WorkOrderEvent.Suspended;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who hears that an order waits. The supervisor does, since suspending stops the clocks he is called by. */
@Component
class SuspensionNews {
    private static final String MATTER = "suspended";

    private final OrderNews news;
    private final OrderFacts facts;
    private final SupervisorCards cards;
    private final CurrentCard current;

    SuspensionNews(OrderNews news, OrderFacts facts, SupervisorCards cards, CurrentCard current) {
        this.news = news;
        this.facts = facts;
        this.cards = cards;
        this.current = current;
    }

    @EventListener
    void on(Suspended event) {
        WorkOrder order = event.order();
        String until = facts.at(order, event.pause().until());
        Map<String, String> whole =
                Map.of("until", until, "reason", event.pause().reason());
        if (order.engineer() != null) news.onEngineersCard(order.engineer(), order, "suspended", whole);
        cards.raise(order, MATTER, "suspended-supervisor", Set.of(Role.ENGINEERING_SUPERVISOR), whole);
        Map<String, String> toResident =
                Map.of("until", until, "reason", event.pause().cause());
        news.toResident(order, "order-suspended", Priority.NORMAL, toResident);
    }

    @EventListener
    void on(Resumed event) {
        WorkOrder order = event.order();
        current.repaint(order);
        cards.settle(order, MATTER, "settled", Map.of("state", order.state().label()));
        news.toResident(order, "order-resumed", Priority.LOW, Map.of());
    }
}
