package io.repairbot.assignment;

import io.repairbot.briefing.OrderNews;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 派单 (W1): lays a new order, or a new round of one, before the engineers. */
@Component
class Offering {
    private final Candidates candidates;
    private final OfferMapper offers;
    private final OrderNews news;
    private final Unstaffed unstaffed;
    private final Clock clock;

    Offering(Candidates candidates, OfferMapper offers, OrderNews news, Unstaffed unstaffed, Clock clock) {
        this.candidates = candidates;
        this.offers = offers;
        this.news = news;
        this.unstaffed = unstaffed;
        this.clock = clock;
    }

    @EventListener
    void on(Opened event) {
        offer(event.order());
    }

    @EventListener
    void on(ReworkOpened event) {
        offer(event.order());
    }

    private void offer(WorkOrder order) {
        Instant now = clock.instant();
        Candidates.Choice choice = candidates.choose(order, now);
        for (String engineer : choice.engineers()) {
            offers.insert(order, engineer, now);
            news.onEngineersCard(engineer, order, "offer", Map.of());
        }
        if (!choice.staffed()) unstaffed.tell(order, choice.engineers().size());
    }
}
