package io.repairbot.assignment;

import io.repairbot.briefing.OrderNews;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The last one who was asked declined: whoever was not asked yet is, on duty or not (W2). */
    @EventListener
    void on(OfferDeclined event) {
        List<Offer> asked = offers.of(event.order());
        if (asked.stream().noneMatch(Offer::isUnanswered)) offer(event.order(), engineers(asked.stream()));
    }

    private void offer(WorkOrder order) {
        offer(order, Set.of());
    }

    private void offer(WorkOrder order, Set<String> without) {
        Instant now = clock.instant();
        Candidates.Choice choice = candidates.choose(order, now, without);
        for (String engineer : choice.engineers()) {
            offers.offer(order, engineer, now);
            news.onNewCard(engineer, order, "offer", Map.of());
        }
        if (!choice.staffed()) unstaffed.tell(order, choice.engineers().size(), !without.isEmpty());
    }

    private static Set<String> engineers(Stream<Offer> offers) {
        return offers.map(Offer::engineer).collect(Collectors.toSet());
    }
}
