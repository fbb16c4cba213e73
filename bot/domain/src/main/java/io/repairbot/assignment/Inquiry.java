package io.repairbot.assignment;

import io.repairbot.capacity.Diaries;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.community.Communities;
import io.repairbot.duty.DutyRoster;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the rules look at. */
@Component
class Inquiry {
    private final OfferMapper offers;
    private final DutyRoster roster;
    private final Diaries diaries;
    private final Surroundings around;

    Inquiry(OfferMapper offers, DutyRoster roster, Diaries diaries, Surroundings around) {
        this.offers = offers;
        this.roster = roster;
        this.diaries = diaries;
        this.around = around;
    }

    Knowledge about(WorkOrder order) {
        Instant now = around.clock().instant();
        return new Knowledge(
                around.catalogue().tradeName(order.trade()),
                roster.onDuty(order.communityId(), now),
                diaries.of(order),
                declined(order),
                visits(order, now));
    }

    private Set<String> declined(WorkOrder order) {
        return offers.of(order).stream()
                .filter(offer -> offer.state() == Offer.State.DECLINED)
                .map(Offer::engineer)
                .collect(Collectors.toSet());
    }

    private Map<String, LocalDate> visits(WorkOrder order, Instant now) {
        Map<String, LocalDate> visits = new HashMap<>();
        if (order.homeId() == null) return visits;
        ZoneId zone = around.communities().get(order.communityId()).zone();
        Instant since = now.minus(around.rules().dispatch().visitedWithin());
        offers.visits(order, since)
                .forEach(visit ->
                        visits.put(visit.engineer(), visit.at().atZone(zone).toLocalDate()));
        return visits;
    }

    /** What does not change from order to order. */
    @Component
    record Surroundings(Catalogue catalogue, Communities communities, Rules rules, Clock clock) {}
}
