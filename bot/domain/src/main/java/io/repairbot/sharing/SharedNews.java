package io.repairbot.sharing;

import io.repairbot.briefing.OrderNews;
import io.repairbot.notice.Priority;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrder.Closing;
import io.repairbot.workorder.WorkOrderEvent.Accepted;
import io.repairbot.workorder.WorkOrderEvent.Arrived;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Completed;
import io.repairbot.workorder.WorkOrderEvent.HandedOver;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import io.repairbot.workorder.WorkOrderState;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What those hear on the way who wait for another's order: his words, the engineer, the result; nothing of the home, the words or the number of whoever
 * reported first.
 */
@Component
class SharedNews {
    private static final int SHOWN = 40;

    private final SharerMapper sharers;
    private final OrderNews news;

    SharedNews(SharerMapper sharers, OrderNews news) {
        this.sharers = sharers;
        this.news = news;
    }

    @EventListener
    void on(Accepted event) {
        tell(event.order(), "shared-accepted", Priority.LOW, Map.of());
    }

    @EventListener
    void on(Arrived event) {
        tell(event.order(), "shared-arrived", Priority.LOW, Map.of());
    }

    @EventListener
    void on(Completed event) {
        String result = String.valueOf(event.order().result());
        tell(event.order(), "shared-done", Priority.HIGH, Map.of("result", result));
    }

    @EventListener
    void on(ReworkOpened event) {
        tell(event.order(), "shared-rework", Priority.NORMAL, Map.of());
    }

    /** Of work that was done they know; that it was not, they do not. */
    @EventListener
    void on(Closed event) {
        boolean known = event.before().state() == WorkOrderState.COMPLETED;
        if (event.order().closing() == Closing.BY_SUPERVISOR && !known)
            tell(
                    event.order(),
                    "shared-closed",
                    Priority.NORMAL,
                    Map.of("reason", String.valueOf(event.order().closingReason())));
    }

    /** Of a merged one whoever merged it tells. */
    @EventListener
    void on(Cancelled event) {
        if (event.order().state() == WorkOrderState.CANCELLED)
            tell(event.order(), "shared-cancelled", Priority.NORMAL, Map.of());
    }

    /** To the one who left. */
    @EventListener
    void on(HandedOver event) {
        news.toSharer(event.before().residentId(), event.order(), "shared-left", Priority.NORMAL, Map.of());
    }

    private void tell(WorkOrder order, String template, Priority priority, Map<String, String> facts) {
        for (Sharer sharer : sharers.of(order.id())) {
            Map<String, String> his = new HashMap<>(facts);
            his.put("words", shortened(sharer.words()));
            news.toSharer(sharer.residentId(), order, template, priority, his);
        }
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
