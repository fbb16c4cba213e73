package io.repairbot.assignment;

import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.TellingHours;
import io.repairbot.persistence.Cut;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 派单: lays an order before engineers, with the reasons why he. In the caller's transaction and under the order's lock. */
@Component
public class Offers {
    /** Why it came to him, on his card; empty when he is simply on duty. */
    public static final String NOTE = "note";

    private static final int REASONS = 500;
    /** Who is not asked by himself again; one from whom somebody else took it may be, when it came back. */
    private static final Set<Offer.State> ASKED =
            EnumSet.of(Offer.State.OFFERED, Offer.State.ACCEPTED, Offer.State.DECLINED, Offer.State.UNREACHED);

    private final Candidates candidates;
    private final OfferMapper offers;
    private final OrderNews news;
    private final TellingHours hours;

    Offers(Candidates candidates, OfferMapper offers, OrderNews news, TellingHours hours) {
        this.candidates = candidates;
        this.offers = offers;
        this.news = news;
        this.hours = hours;
    }

    /** Offers it to those of the circle who were not asked in this round. @return to whom */
    public List<Candidate> layBefore(WorkOrder order, Circle circle, String note) {
        Map<String, Offer.State> asked = of(order).stream().collect(Collectors.toMap(Offer::engineer, Offer::state));
        List<Candidate> fresh = candidates.in(circle, order).stream()
                .filter(candidate -> !ASKED.contains(asked.getOrDefault(candidate.userid(), Offer.State.TAKEN)))
                .toList();
        fresh.forEach(candidate -> offer(order, candidate, circle, note, asked.containsKey(candidate.userid())));
        return fresh;
    }

    /** 改派: whom a supervisor may choose, best first. */
    public List<Candidate> choices(WorkOrder order) {
        return candidates.in(Circle.CHOSEN, order);
    }

    /** @return empty when he is none of the {@link #choices} */
    public Optional<Candidate> choose(WorkOrder order, String engineer, String note) {
        Optional<Candidate> chosen = choices(order).stream()
                .filter(candidate -> candidate.userid().equals(engineer))
                .findFirst();
        boolean before = of(order).stream().map(Offer::engineer).anyMatch(engineer::equals);
        chosen.ifPresent(candidate -> offer(order, candidate, Circle.CHOSEN, note, before));
        return chosen;
    }

    /** Of the present round, in the order in which they were made. */
    public List<Offer> of(WorkOrder order) {
        return offers.of(order);
    }

    /** He cannot be reached: his card was refused. */
    public void unreached(WorkOrder order, String engineer) {
        offers.answer(order, engineer, Offer.State.UNREACHED, hours.now());
    }

    /** Takes an unanswered offer back, and says why on his card. */
    public void withdraw(WorkOrder order, String engineer, String why) {
        if (offers.answer(order, engineer, Offer.State.WITHDRAWN, hours.now()) == 0) return;
        news.onEngineersCard(engineer, order, "offer-withdrawn", Map.of("state", why));
    }

    /** @param before whether he has a card of it: one that only changes its face is easily overlooked */
    private void offer(WorkOrder order, Candidate candidate, Circle circle, String note, boolean before) {
        Instant told = hours.from(order);
        offers.offer(order, candidate, circle, Cut.to(REASONS, candidate.reasons()), told);
        if (before) news.onNewCard(candidate.userid(), order, "offer", Map.of(NOTE, note));
        else news.onEngineersCard(candidate.userid(), order, "offer", Map.of(NOTE, note));
    }
}
