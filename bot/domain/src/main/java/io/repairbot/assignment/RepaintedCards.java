package io.repairbot.assignment;

import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.HandedOver;
import io.repairbot.workorder.WorkOrderEvent.Widened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engineers' cards once more, when whom or how many homes an order is for has changed. */
@Component
class RepaintedCards {
    private final OfferMapper offers;
    private final CurrentCard card;

    RepaintedCards(OfferMapper offers, CurrentCard card) {
        this.offers = offers;
        this.card = card;
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
        if (order.engineer() != null) card.repaint(order.engineer(), order.number());
        else
            offers.of(order).stream()
                    .filter(Offer::isUnanswered)
                    .forEach(offer -> card.repaint(offer.engineer(), order.number()));
    }
}
