package io.repairbot.incident;

import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.notice.Priority;
import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears that several homes have the same outage. The home that made it one is answered in the chat. */
@Component
class IncidentNews {
    private final OrderNews news;
    private final SupervisorCards cards;

    IncidentNews(OrderNews news, SupervisorCards cards) {
        this.news = news;
        this.cards = cards;
    }

    /** To the resident whose order is everybody's now, and to the supervisor. */
    void formed(WorkOrder order, String name) {
        news.toSharer(order.residentId(), order, "incident-formed", Priority.NORMAL, Map.of("incident", name));
        cards.raise(order, "incident", "incident", Set.of(Role.ENGINEERING_SUPERVISOR), Map.of());
    }

    /** To the resident whose order was merged, and to the engineer who was on his way because of it. */
    void merged(WorkOrder merged, WorkOrder into, String name) {
        news.toSharer(merged.residentId(), into, "incident-joined", Priority.NORMAL, Map.of("incident", name));
        if (merged.engineer() != null)
            news.toStaff(merged.engineer(), merged, "order-merged", Map.of("order", into.number()));
    }
}
