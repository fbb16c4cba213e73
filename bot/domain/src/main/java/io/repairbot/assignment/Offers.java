package io.repairbot.assignment;

import io.repairbot.briefing.OrderNews;
import io.repairbot.persistence.Cut;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 派单: lays an order before engineers, each once a round, with the reasons why he. In the caller's transaction and under the order's lock. */
@Component
class Offers {
    private static final int REASONS = 500;

    private final Candidates candidates;
    private final OfferMapper offers;
    private final OrderNews news;
    private final Clock clock;

    Offers(Candidates candidates, OfferMapper offers, OrderNews news, Clock clock) {
        this.candidates = candidates;
        this.offers = offers;
        this.news = news;
        this.clock = clock;
    }

    /** @return to whom it is offered now; nobody who was asked in this round and took it, declined or has not answered */
    List<Candidate> layBefore(WorkOrder order, Circle circle) {
        Set<String> asked = offers.of(order).stream()
                .filter(offer -> offer.state() != Offer.State.TAKEN && offer.state() != Offer.State.WITHDRAWN)
                .map(Offer::engineer)
                .collect(Collectors.toSet());
        List<Candidate> fresh = candidates.in(circle, order).stream()
                .filter(candidate -> !asked.contains(candidate.userid()))
                .toList();
        fresh.forEach(candidate -> offer(order, candidate, circle));
        return fresh;
    }

    /** Whether somebody who was asked has not answered. */
    boolean isWaiting(WorkOrder order) {
        return offers.of(order).stream().anyMatch(Offer::isUnanswered);
    }

    /** He gave it back: he is not asked again in this round. */
    void gaveBack(WorkOrder order, String engineer) {
        offers.gaveBack(order, engineer, clock.instant());
    }

    private void offer(WorkOrder order, Candidate candidate, Circle circle) {
        offers.insert(order, candidate, circle, Cut.to(REASONS, candidate.reasons()), clock.instant());
        news.onNewCard(candidate.userid(), order, "offer", Map.of());
    }
}
