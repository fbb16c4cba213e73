package io.repairbot.followup;

import io.repairbot.assignment.VisitCheck;
import io.repairbot.briefing.OrderNews;
import io.repairbot.notice.Priority;
import io.repairbot.workorder.WorkOrder.Closing;
import io.repairbot.workorder.WorkOrderEvent.Accepted;
import io.repairbot.workorder.WorkOrderEvent.Arrived;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.HandedBack;
import io.repairbot.workorder.WorkOrderEvent.NobodyHome;
import io.repairbot.workorder.WorkOrderEvent.Transferred;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the resident hears on the way. His own 满意 and 取消 are answered in the chat, not here. */
@Component
class Progress {
    private final OrderNews news;
    private final VisitCheck visits;

    Progress(OrderNews news, VisitCheck visits) {
        this.news = news;
        this.visits = visits;
    }

    @EventListener
    void on(Accepted event) {
        String template = visits.isUnconfirmed(event.order()) ? "order-accepted-paid" : "order-accepted";
        news.toResident(event.order(), template, Priority.LOW, Map.of());
    }

    @EventListener
    void on(HandedBack event) {
        if (event.before().engineer() != null)
            news.toResident(event.order(), "order-handed-back", Priority.NORMAL, Map.of());
    }

    @EventListener
    void on(NobodyHome event) {
        news.toResident(event.order(), "nobody-home", Priority.HIGH, Map.of());
    }

    @EventListener
    void on(Transferred event) {
        news.toResident(event.order(), "order-transferred", Priority.LOW, Map.of());
    }

    @EventListener
    void on(Arrived event) {
        news.toResident(event.order(), "engineer-arrived", Priority.LOW, Map.of());
    }

    @EventListener
    void on(Closed event) {
        if (event.order().closing() == Closing.BY_SUPERVISOR)
            news.toResident(event.order(), "order-closed", Priority.NORMAL, Map.of());
    }
}
