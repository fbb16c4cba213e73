package io.repairbot.agreement;

import io.repairbot.agreement.Proposal.Kind;
import io.repairbot.agreement.Proposal.State;
import io.repairbot.amendment.NewTime;
import io.repairbot.charge.Amount;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AgreementDesk implements Agreements {
    private final OrderGate gate;
    private final ProposalBook book;
    private final Terms terms;
    private final Quotes quotes;
    private final Visits visits;

    AgreementDesk(OrderGate gate, ProposalBook book, Terms terms, Quotes quotes, Visits visits) {
        this.gate = gate;
        this.book = book;
        this.terms = terms;
        this.quotes = quotes;
        this.visits = visits;
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Outcome quote(String userid, String number, Amount amount) {
        terms.check(amount);
        return gate.attempt(Verb.HANDBACK, userid, number, (order, who) -> quotes.ask(order, amount));
    }

    @Override
    @Transactional
    public Outcome confirmVisit(String userid, String number) {
        return gate.attempt(Verb.CONFIRM, userid, number, (order, who) -> visits.confirm(order));
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Outcome moveVisit(String userid, String number, NewTime time) {
        terms.check(time);
        return gate.attempt(Verb.CONFIRM, userid, number, (order, who) -> visits.propose(order, time));
    }

    @Override
    @Transactional
    public Outcome agree(long residentId, String number, long proposal) {
        return answer(residentId, number, proposal, State.AGREED);
    }

    @Override
    @Transactional
    public Outcome refuse(long residentId, String number, long proposal) {
        return answer(residentId, number, proposal, State.REFUSED);
    }

    private Outcome answer(long residentId, String number, long id, State answer) {
        WorkOrder order = gate.lockOf(residentId, number).orElse(null);
        if (order == null) return new Refused(Refusal.NOT_FOUND, null);
        Proposal proposal = book.find(order, id).orElse(null);
        if (proposal == null) return new Refused(Refusal.NOTHING_ASKED, order);
        if (proposal.state() == answer) return new Repeated(order);
        if (!proposal.isOpen()) return new Refused(Refusal.ALREADY_ANSWERED, order);
        if (proposal.kind() == Kind.VISIT && order.state() != WorkOrderState.ACCEPTED)
            return new Refused(Refusal.ALREADY_TAKEN, order);
        if (proposal.kind() == Kind.VISIT) return visits.answer(order, proposal, answer);
        return quotes.answer(order, proposal, answer);
    }
}
