package io.repairbot.followup;

import io.repairbot.followup.FollowUp.State;
import io.repairbot.persistence.Cut;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FollowUpDesk implements FollowUps {
    private static final int REASON = 1000;

    private final OrderGate gate;
    private final FollowUpMapper followUps;
    private final Answers answers;
    private final StaffDirectory staff;

    FollowUpDesk(OrderGate gate, FollowUpMapper followUps, Answers answers, StaffDirectory staff) {
        this.gate = gate;
        this.followUps = followUps;
        this.answers = answers;
        this.staff = staff;
    }

    @Override
    @Transactional
    public Outcome satisfied(long residentId, String number, int round) {
        return answer(residentId, number, round, Set.of(State.SATISFIED), answers::satisfied);
    }

    @Override
    @Transactional
    public Outcome dissatisfied(long residentId, String number, int round) {
        return answer(residentId, number, round, Set.of(State.DISSATISFIED, State.REWORKED), answers::dissatisfied);
    }

    @Override
    @Transactional
    public Outcome reason(long residentId, String number, int round, String reason) {
        String kept = Cut.to(REASON, reason.strip());
        return answer(residentId, number, round, Set.of(), (order, followUp) -> answers.reason(order, followUp, kept));
    }

    private Outcome answer(long residentId, String number, int round, Set<State> repeated, Deed deed) {
        WorkOrder order = gate.lockOf(residentId, number).orElse(null);
        if (order == null) return new Refused(Refusal.NOT_FOUND, null);
        FollowUp followUp = followUps.find(order.id(), round).orElse(null);
        if (followUp == null) return new Refused(Refusal.NOTHING_ASKED, order);
        if (repeated.contains(followUp.state())) return new Repeated(order);
        return deed.with(order, followUp);
    }

    @Override
    public Optional<Waiting> waiting(long residentId) {
        return followUps
                .waiting(residentId)
                .map(owed -> new Waiting(
                        owed.number(),
                        owed.round(),
                        owed.state() == State.DISSATISFIED,
                        staff.nameOf(owed.engineer())));
    }

    private interface Deed {
        Outcome with(WorkOrder order, FollowUp followUp);
    }
}
