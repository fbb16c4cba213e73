package io.repairbot.ladder;

import io.repairbot.assignment.Candidate;
import io.repairbot.assignment.Offer;
import io.repairbot.assignment.Offers;
import io.repairbot.briefing.OrderNews;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 改派: the supervisor's choice gets the order, and the time of the others to answer. Offers that stand are left standing: whoever accepts first has it. */
@Component
class Reassignment {
    private final Offers offers;
    private final Ladder ladder;
    private final OrderLedger ledger;
    private final OrderNews news;
    private final StaffDirectory staff;

    Reassignment(Offers offers, Ladder ladder, OrderLedger ledger, OrderNews news, StaffDirectory staff) {
        this.offers = offers;
        this.ladder = ladder;
        this.ledger = ledger;
        this.news = news;
        this.staff = staff;
    }

    Outcome to(WorkOrder order, String supervisor, String engineer) {
        String note = staff.nameOf(supervisor) + "改派给您，请您接单";
        boolean hasCard = offers.of(order).stream().map(Offer::engineer).anyMatch(engineer::equals);
        Optional<Candidate> chosen = offers.choose(order, engineer, note);
        if (chosen.isEmpty()) return new Outcome.Refused(Refusal.NO_SUCH_ENGINEER, order);
        // A card that only changes its face is easily overlooked.
        if (hasCard) news.toStaff(engineer, order, "offer-again", Map.of("by", staff.nameOf(supervisor)));
        ledger.note(order, supervisor, Timeline.Event.REASSIGNED, engineer);
        ladder.handDown(order, "已改派" + chosen.get().engineer().name());
        return new Outcome.Done(order);
    }
}
