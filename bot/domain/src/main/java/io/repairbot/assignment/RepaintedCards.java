package io.repairbot.assignment;

import io.repairbot.briefing.OrderNews;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.HandedOver;
import io.repairbot.workorder.WorkOrderEvent.Widened;
import io.repairbot.workorder.WorkOrderState;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engineers' cards once more, when whom or how many homes an order is for has changed. */
@Component
class RepaintedCards {
    private final OfferMapper offers;
    private final OrderNews news;

    RepaintedCards(OfferMapper offers, OrderNews news) {
        this.offers = offers;
        this.news = news;
    }

    @EventListener
    void on(Widened event) {
        repaint(event.order());
    }

    @EventListener
    void on(HandedOver event) {
        repaint(event.order());
    }

    private void repaint(WorkOrder order) {
        if (order.engineer() != null) {
            String template = order.state() == WorkOrderState.ARRIVED ? "arrived" : "accepted";
            news.onEngineersCard(order.engineer(), order, template, Map.of());
            return;
        }
        offers.of(order).stream()
                .filter(Offer::isUnanswered)
                .forEach(offer -> news.onEngineersCard(offer.engineer(), order, "offer", Map.of()));
    }
}
