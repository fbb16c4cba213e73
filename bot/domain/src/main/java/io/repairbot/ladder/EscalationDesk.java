package io.repairbot.ladder;

import io.repairbot.assignment.Candidate;
import io.repairbot.assignment.Offers;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EscalationDesk implements Escalations {
    private final OrderGate gate;
    private final WorkOrders orders;
    private final Offers offers;
    private final Reassignment reassignment;
    private final DeskCall deskCall;

    EscalationDesk(OrderGate gate, WorkOrders orders, Offers offers, Reassignment reassignment, DeskCall deskCall) {
        this.gate = gate;
        this.orders = orders;
        this.offers = offers;
        this.reassignment = reassignment;
        this.deskCall = deskCall;
    }

    @Override
    public List<Candidate> choices(String userid, String number) {
        return orders.check(Verb.REASSIGN, userid, number) instanceof Done may && isOpen(may.order())
                ? offers.choices(may.order())
                : List.of();
    }

    @Override
    @Transactional
    public Outcome reassign(String userid, String number, String engineer) {
        return gate.attempt(
                Verb.REASSIGN,
                userid,
                number,
                (order, who) -> isOpen(order)
                        ? reassignment.to(order, who, engineer.toLowerCase(Locale.ROOT))
                        : new Refused(Refusal.ALREADY_TAKEN, order));
    }

    @Override
    @Transactional
    public Outcome callDesk(String userid, String number) {
        return gate.attempt(Verb.DESK, userid, number, deskCall::by);
    }

    @Override
    public List<Candidate> substitutes(String userid, String number) {
        return orders.check(Verb.RETRADE, userid, number) instanceof Done may
                ? reassignment.substitutes(may.order())
                : List.of();
    }

    @Override
    @Transactional
    public Outcome replace(String userid, String number, String engineer, String reason) {
        return gate.attempt(
                Verb.RETRADE,
                userid,
                number,
                (order, who) -> order.engineer() == null
                        ? new Refused(Refusal.NOT_ACCEPTED, order)
                        : reassignment.from(order, who, engineer.toLowerCase(Locale.ROOT), reason.strip()));
    }

    private static boolean isOpen(WorkOrder order) {
        return order.state() == WorkOrderState.OPEN;
    }
}
