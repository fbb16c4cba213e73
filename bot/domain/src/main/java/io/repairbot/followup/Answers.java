package io.repairbot.followup;

import io.repairbot.deadline.DeadlineKind;
import io.repairbot.followup.FollowUp.State;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each answer to the call-back does. An answer to a round that is over, or to an order that is, changes nothing. */
@Component
class Answers {
    private final OrderLedger ledger;
    private final CallBacks callBacks;
    private final Rework rework;
    private final Rules rules;
    private final WorkOrders orders;

    Answers(OrderLedger ledger, CallBacks callBacks, Rework rework, Rules rules, WorkOrders orders) {
        this.orders = orders;
        this.ledger = ledger;
        this.callBacks = callBacks;
        this.rework = rework;
        this.rules = rules;
    }

    /** Also after 不满意, as long as no rework was opened: the resident's last word counts. */
    Outcome satisfied(WorkOrder order, FollowUp followUp) {
        Optional<Outcome> tooLate = tooLate(order, followUp);
        if (tooLate.isPresent()) return tooLate.get();
        callBacks.answer(order, followUp, State.SATISFIED, null);
        return new Done(ledger.satisfy(order));
    }

    Outcome dissatisfied(WorkOrder order, FollowUp followUp) {
        Optional<Outcome> tooLate = tooLate(order, followUp);
        if (tooLate.isPresent()) return tooLate.get();
        callBacks.answer(order, followUp, State.DISSATISFIED, null);
        callBacks.startClock(order, DeadlineKind.REWORK_REASON, rules.reworkReasonWait());
        ledger.note(order, Timeline.RESIDENT, Event.DISSATISFIED, "");
        return new Done(order);
    }

    Outcome reason(WorkOrder order, FollowUp followUp, String reason) {
        if (followUp.state() == State.REWORKED && reason.equals(followUp.reason())) return new Repeated(order);
        if (followUp.state() == State.REWORKED && followUp.reason() == null) return lateReason(order, followUp, reason);
        Optional<Outcome> tooLate = tooLate(order, followUp);
        if (tooLate.isPresent()) return tooLate.get();
        if (followUp.state() != State.DISSATISFIED) return new Refused(Refusal.NOTHING_ASKED, order);
        return new Done(rework.open(order, followUp, Timeline.RESIDENT, reason));
    }

    /** The wait was over and the rework is under way: the engineers still hear what is wrong. */
    private Outcome lateReason(WorkOrder order, FollowUp followUp, String reason) {
        if (order.round() != followUp.round() + 1 || order.state().isOver())
            return new Refused(Refusal.ALREADY_DECIDED, order);
        callBacks.keepReason(followUp, reason);
        return orders.addWords(order.residentId(), order.number(), reason);
    }

    private static Optional<Outcome> tooLate(WorkOrder order, FollowUp followUp) {
        Refusal refusal = switch (order.state()) {
            case CLOSED -> Refusal.ALREADY_CLOSED;
            case CANCELLED -> Refusal.ALREADY_CANCELLED;
            default -> Refusal.ALREADY_DECIDED;
        };
        boolean current = order.state() == WorkOrderState.COMPLETED && order.round() == followUp.round();
        return current && followUp.isOpen() ? Optional.empty() : Optional.of(new Refused(refusal, order));
    }
}
