package io.repairbot.handback;

import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Completed;
import io.repairbot.workorder.WorkOrderEvent.HandedBack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The supervisor's card about an order that its engineer should not do: another trade, or closed with a reason. */
@Component
class Scope {
    private static final String MATTER = "scope";

    private final SupervisorCards cards;
    private final Catalogue catalogue;

    Scope(SupervisorCards cards, Catalogue catalogue) {
        this.cards = cards;
        this.catalogue = catalogue;
    }

    void ask(WorkOrder order, String reason) {
        Map<String, Object> more = Map.of("reason", reason, OrderNews.OPTIONS, trades(order));
        cards.raise(order, MATTER, "out-of-scope", Set.of(Role.ENGINEERING_SUPERVISOR), more);
    }

    @EventListener
    void on(HandedBack event) {
        settle(event.order(), "已改派" + catalogue.tradeName(event.order().trade()));
    }

    @EventListener
    void on(Completed event) {
        settle(event.order(), event.order().state().label());
    }

    private void settle(WorkOrder order, String state) {
        cards.settle(order, MATTER, "settled", Map.of("state", state));
    }

    private List<Map<String, String>> trades(WorkOrder order) {
        return catalogue.trades().entrySet().stream()
                .filter(trade -> !trade.getKey().equals(order.trade()))
                .map(trade -> Map.of("id", trade.getKey(), "text", trade.getValue()))
                .toList();
    }
}
