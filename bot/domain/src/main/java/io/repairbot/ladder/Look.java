package io.repairbot.ladder;

import io.repairbot.assignment.Offer;
import io.repairbot.assignment.Offers;
import io.repairbot.assignment.Relief;
import io.repairbot.briefing.CardKey;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.notice.Notices;
import io.repairbot.workorder.WorkOrder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks through who is asked for an order: cards that never arrived, refusals, a roster that changed. Where nobody is left who could answer, the order climbs at once. */
@Component
class Look {
    private final Ladder ladder;
    private final Offers offers;
    private final SupervisorCards cards;
    private final Notices notices;
    private final Relief relief;

    Look(Ladder ladder, Offers offers, SupervisorCards cards, Notices notices, Relief relief) {
        this.ladder = ladder;
        this.offers = offers;
        this.cards = cards;
        this.notices = notices;
        this.relief = relief;
    }

    void at(WorkOrder order) {
        Set<String> lost = notices.lostCards(order.id());
        cards.lost(order, lost);
        offers.of(order).stream()
                .filter(offer -> lost.contains(CardKey.ofEngineer(order, offer.engineer())))
                .forEach(offer -> offers.unreached(order, offer.engineer()));
        at(order, ladder.standsOn(order).orElse(Rung.FRONT_DESK));
    }

    private void at(WorkOrder order, Rung rung) {
        boolean relieved = relief.of(order);
        boolean asked = offers.of(order).stream().anyMatch(Offer::isUnanswered);
        switch (rung) {
            case ON_DUTY, OTHERS -> {
                if (relieved) ladder.stepDown(order, Rung.ON_DUTY);
                else if (!asked) ladder.mount(order, rung.next());
            }
            case SUPERVISOR, MANAGER -> {
                if (cards.unsettled(order, SuperiorsRung.MATTER).isEmpty()) ladder.mount(order, rung.next());
            }
            case FRONT_DESK -> {
                if (relieved) ladder.stepDown(order, Rung.ON_DUTY);
            }
        }
    }
}
