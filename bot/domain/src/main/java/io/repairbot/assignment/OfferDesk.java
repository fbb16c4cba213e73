package io.repairbot.assignment;

import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 接单 (W1): the lock on the order lets one through, and he finds the others' taps already refused. */
@Service
class OfferDesk implements Dispatch {
    private final OrderGate gate;
    private final OfferMapper offers;
    private final OrderLedger ledger;
    private final Clock clock;

    OfferDesk(OrderGate gate, OfferMapper offers, OrderLedger ledger, Clock clock) {
        this.gate = gate;
        this.offers = offers;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome accept(String userid, String number) {
        return gate.attempt(Verb.ACCEPT, userid, number, this::take);
    }

    private Outcome take(WorkOrder order, String engineer) {
        int answered = offers.answer(order, engineer, Offer.State.ACCEPTED, clock.instant());
        if (answered == 0) return new Outcome.Refused(Outcome.Refusal.NOT_OFFERED, order);
        return new Outcome.Done(ledger.accept(order, engineer));
    }
}
