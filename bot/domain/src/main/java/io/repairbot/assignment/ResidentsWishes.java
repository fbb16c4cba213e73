package io.repairbot.assignment;

import io.repairbot.briefing.OrderNews;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.CancelExplained;
import io.repairbot.workorder.WorkOrderEvent.Relocated;
import io.repairbot.workorder.WorkOrderEvent.Rescheduled;
import io.repairbot.workorder.WorkOrderEvent.Urged;
import io.repairbot.workorder.WorkOrderEvent.UrgencyChanged;
import io.repairbot.workorder.WorkOrderEvent.WordsRecalled;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a resident does about his order, and how urgent the desk says it is, reaches whoever has it, or all whom it is offered to: the card shows it, and words say it, since a card that
 * only changes its face is easily overlooked.
 */
@Component
class ResidentsWishes {
    private final OfferMapper offers;
    private final OrderNews news;
    private final CurrentCard current;

    ResidentsWishes(OfferMapper offers, OrderNews news, CurrentCard current) {
        this.current = current;
        this.offers = offers;
        this.news = news;
    }

    @EventListener
    void on(Urged event) {
        String template = event.order().engineer() == null ? "urged-offer" : "urged";
        tell(event.order(), template, Map.of());
    }

    @EventListener
    void on(Rescheduled event) {
        tell(event.order(), "rescheduled", Map.of("before", event.before().appointment()));
    }

    @EventListener
    void on(Relocated event) {
        tell(event.order(), "relocated", Map.of("before", event.before().place()));
    }

    @EventListener
    void on(UrgencyChanged event) {
        String template = event.order().urgent() ? "urgency-raised" : "urgency-lowered";
        tell(event.order(), template, Map.of("by", news.nameOf(event.by()), "reason", event.reason()));
    }

    @EventListener
    void on(WordsRecalled event) {
        for (String userid : concerned(event.order()))
            news.toStaff(userid, event.order(), "words-recalled", Map.of("words", event.words()));
    }

    /** The card that says 住户已取消 shows why. */
    @EventListener
    void on(CancelExplained event) {
        WorkOrder order = event.order();
        if (order.engineer() == null) return;
        news.onEngineersCard(order.engineer(), order, "cancelled", Map.of());
        news.toStaff(order.engineer(), order, "cancel-reason", Map.of());
    }

    private void tell(WorkOrder order, String template, Map<String, String> more) {
        current.repaint(order);
        for (String userid : concerned(order)) {
            if (order.engineer() == null) news.onEngineersCard(userid, order, "offer", Map.of());
            news.toStaff(userid, order, template, more);
        }
    }

    private List<String> concerned(WorkOrder order) {
        if (order.engineer() != null) return List.of(order.engineer());
        return offers.of(order).stream()
                .filter(Offer::isUnanswered)
                .map(Offer::engineer)
                .toList();
    }
}
