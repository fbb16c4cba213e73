package io.repairbot.followup;

import io.repairbot.briefing.OrderNews;
import io.repairbot.notice.Priority;
import io.repairbot.workorder.WorkOrder.Closing;
import io.repairbot.workorder.WorkOrderEvent.Accepted;
import io.repairbot.workorder.WorkOrderEvent.Arrived;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Transferred;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the resident hears on the way. His own 满意 and 取消 are answered in the chat, not here. */
@Component
class Progress {
    private final OrderNews news;

    Progress(OrderNews news) {
        this.news = news;
    }

    @EventListener
    void on(Accepted event) {
        news.toResident(event.order(), "order-accepted", Priority.LOW, Map.of());
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
