package io.repairbot.arrival;

import io.repairbot.briefing.OrderNews;
import io.repairbot.notice.Priority;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.UrgencyChanged;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The resident hears when he is to be reached within minutes from now on, or no longer. */
@Component
class ArrivalNews {
    private final ArrivalTimes times;
    private final OrderNews news;

    ArrivalNews(ArrivalTimes times, OrderNews news) {
        this.times = times;
        this.news = news;
    }

    @EventListener
    void on(UrgencyChanged event) {
        WorkOrder order = event.order();
        boolean same = times.isUrgent(order) == times.isUrgent(event.before());
        if (same || order.arrivedAt() != null) return;
        news.toResident(order, order.urgent() ? "order-urgent" : "order-not-urgent", Priority.NORMAL, Map.of());
    }
}
