package io.repairbot.ladder;

import io.repairbot.assignment.Candidate;
import io.repairbot.assignment.Offers;
import io.repairbot.persistence.Cut;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 改派: the supervisor's choice gets the order, and the time of the others to answer. Offers that stand are left standing: whoever accepts first has it. */
@Component
class Reassignment {
    private static final int REASON = 200;

    private final Offers offers;
    private final Ladder ladder;
    private final OrderLedger ledger;
    private final StaffDirectory staff;

    Reassignment(Offers offers, Ladder ladder, OrderLedger ledger, StaffDirectory staff) {
        this.offers = offers;
        this.ladder = ladder;
        this.ledger = ledger;
        this.staff = staff;
    }

    List<Candidate> substitutes(WorkOrder order) {
        if (order.engineer() == null) return List.of();
        return offers.choices(order).stream()
                .filter(candidate -> !candidate.userid().equals(order.engineer()))
                .toList();
    }

    /** Asked for first: an order is not taken from anybody for the sake of one who cannot have it. */
    Outcome from(WorkOrder order, String supervisor, String engineer, String reason) {
        boolean can = substitutes(order).stream()
                .anyMatch(candidate -> candidate.userid().equals(engineer));
        if (!can) return new Outcome.Refused(Refusal.NO_SUCH_ENGINEER, order);
        return to(ledger.takeAway(order, supervisor, "主管改派：" + Cut.to(REASON, reason)), supervisor, engineer);
    }

    Outcome to(WorkOrder order, String supervisor, String engineer) {
        String note = staff.nameOf(supervisor) + "改派给您，请您接单";
        Optional<Candidate> chosen = offers.choose(order, engineer, note);
        if (chosen.isEmpty()) return new Outcome.Refused(Refusal.NO_SUCH_ENGINEER, order);
        ledger.note(order, supervisor, Timeline.Event.REASSIGNED, engineer);
        ladder.handDown(order, "已改派" + chosen.get().engineer().name());
        return new Outcome.Done(order);
    }
}
