package io.repairbot.assignment;

import io.repairbot.briefing.OrderNews;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Accepted;
import io.repairbot.workorder.WorkOrderEvent.Arrived;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Completed;
import io.repairbot.workorder.WorkOrderEvent.HandedBack;
import io.repairbot.workorder.WorkOrderEvent.NobodyHome;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import io.repairbot.workorder.WorkOrderEvent.Transferred;
import io.repairbot.workorder.WorkOrderEvent.WordsAdded;
import io.repairbot.workorder.WorkOrderState;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the engineers' cards in step with the order: the one who has it sees the next step, the others that it is gone. */
@Component
class EngineersCards {
    private final OfferMapper offers;
    private final OrderNews news;
    private final CurrentCard current;
    private final Clock clock;

    EngineersCards(OfferMapper offers, OrderNews news, CurrentCard current, Clock clock) {
        this.current = current;
        this.offers = offers;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(Accepted event) {
        current.repaint(event.order());
        end(event.order(), Offer.State.TAKEN, "offer-taken", Map.of());
    }

    /** Before others are asked: he is not among them. */
    @EventListener
    @Order(0)
    void on(HandedBack event) {
        String engineer = event.before().engineer();
        if (engineer != null) offers.gaveBack(event.order(), engineer, clock.instant());
        ofEngineer(event.before(), "handed-back", Map.of("reason", event.reason()));
        end(event.before(), Offer.State.WITHDRAWN, "offer-withdrawn", Map.of("state", "工单已改派"));
    }

    /** The way there is before him again. */
    @EventListener
    void on(NobodyHome event) {
        current.repaint(event.order());
    }

    @EventListener
    void on(Transferred event) {
        WorkOrder order = event.order();
        ofEngineer(event.before(), "transferred", Map.of("colleague", news.nameOf(order.engineer())));
        current.send(order);
    }

    @EventListener
    void on(Arrived event) {
        ofEngineer(event.order(), "arrived", Map.of());
    }

    @EventListener
    void on(Completed event) {
        ofEngineer(event.order(), "completed", Map.of());
    }

    @EventListener
    void on(Closed event) {
        CurrentCard.Face closed = CurrentCard.closed(event.order());
        ofEngineer(event.order(), closed.template(), closed.more());
        end(event.order(), Offer.State.WITHDRAWN, "offer-withdrawn", Map.of("state", "工单已关闭"));
    }

    @EventListener
    void on(Cancelled event) {
        boolean merged = event.order().state() == WorkOrderState.MERGED;
        ofEngineer(event.order(), merged ? "merged" : "cancelled", Map.of("reason", event.reason()));
        String state = merged ? event.reason() : "工单已取消";
        end(event.order(), Offer.State.WITHDRAWN, "offer-withdrawn", Map.of("state", state));
    }

    @EventListener
    void on(OfferDeclined event) {
        news.onEngineersCard(event.engineer(), event.order(), "offer-declined", Map.of("reason", event.reason()));
    }

    /** The card of the round that is over. */
    @EventListener
    void on(ReworkOpened event) {
        ofEngineer(event.finished(), "rework", Map.of("reason", event.reason()));
    }

    /** Before anybody has the order, the words go onto the cards that offer it. */
    @EventListener
    void on(WordsAdded event) {
        WorkOrder order = event.order();
        if (order.engineer() != null) {
            news.toStaff(order.engineer(), order, "words-added", Map.of("words", event.words()));
            return;
        }
        unanswered(order).forEach(offer -> news.onEngineersCard(offer.engineer(), order, "offer", Map.of()));
    }

    private void ofEngineer(WorkOrder order, String template, Map<String, String> more) {
        if (order.engineer() != null) news.onEngineersCard(order.engineer(), order, template, more);
    }

    private void end(WorkOrder order, Offer.State state, String template, Map<String, String> more) {
        for (Offer offer : unanswered(order)) {
            offers.answer(order, offer.engineer(), state, clock.instant());
            news.onEngineersCard(offer.engineer(), order, template, more);
        }
    }

    private List<Offer> unanswered(WorkOrder order) {
        return offers.of(order).stream().filter(Offer::isUnanswered).toList();
    }
}
