package io.repairbot.ladder;

import io.repairbot.assignment.Candidate;
import io.repairbot.assignment.Circle;
import io.repairbot.assignment.Offer;
import io.repairbot.assignment.Offers;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import org.springframework.stereotype.Component;

/** The two rungs of the engineers: on duty (W1), and the others who have the trade (W2). */
@Component
class EngineersRung {
    private static final String NOBODY_ON_DUTY = "当班无人可派";

    private final Offers offers;
    private final OrderLedger ledger;
    private final Account account;

    EngineersRung(Offers offers, OrderLedger ledger, Account account) {
        this.offers = offers;
        this.ledger = ledger;
        this.account = account;
    }

    /** @return false when nobody is on duty; the first responsible of a rework is asked all the same (W3a) */
    boolean onDuty(WorkOrder order) {
        List<Candidate> asked = offers.layBefore(order, Circle.ON_DUTY, "");
        boolean staffed = asked.stream().anyMatch(Candidate::onDuty);
        if (!staffed) ledger.note(order, Timeline.CLOCK, Timeline.Event.UNSTAFFED, NOBODY_ON_DUTY);
        return staffed;
    }

    boolean others(WorkOrder order) {
        List<Offer> before = offers.of(order);
        String why = before.isEmpty() ? NOBODY_ON_DUTY : account.ofEngineers(before);
        List<Candidate> asked = offers.layBefore(order, Circle.OTHERS, why + "，请您接单");
        if (!asked.isEmpty() && !before.isEmpty())
            ledger.note(order, Timeline.CLOCK, Timeline.Event.UNACCEPTED, why + "，派给其他人");
        return !asked.isEmpty();
    }
}
