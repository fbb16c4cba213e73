package io.repairbot.assignment;

import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 接单 and 拒单 (W1): the lock on the order lets one through, and he finds the others' taps already refused. */
@Service
class OfferDesk implements Dispatch {
    private final OrderGate gate;
    private final OfferMapper offers;
    private final OrderLedger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferDesk(OrderGate gate, OfferMapper offers, OrderLedger ledger, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.offers = offers;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome accept(String userid, String number) {
        return gate.attempt(Verb.ACCEPT, userid, number, this::take);
    }

    @Override
    @Transactional
    public Outcome decline(String userid, String number, String reason) {
        return gate.attempt(Verb.DECLINE, userid, number, (order, who) -> decline(order, who, reason));
    }

    private Outcome decline(WorkOrder order, String engineer, String reason) {
        if (offers.answer(order, engineer, Offer.State.DECLINED, clock.instant()) == 0)
            return unanswerable(order, engineer);
        ledger.note(order, engineer, Timeline.Event.OFFER_DECLINED, reason);
        events.publishEvent(new OfferDeclined(order, engineer, reason));
        return new Outcome.Done(order);
    }

    private Outcome unanswerable(WorkOrder order, String engineer) {
        boolean before = offers.of(order).stream()
                .anyMatch(offer -> offer.engineer().equals(engineer) && offer.state() == Offer.State.DECLINED);
        return before ? new Outcome.Repeated(order) : new Outcome.Refused(Outcome.Refusal.NOT_OFFERED, order);
    }

    private Outcome take(WorkOrder order, String engineer) {
        int answered = offers.answer(order, engineer, Offer.State.ACCEPTED, clock.instant());
        if (answered == 0) return new Outcome.Refused(Outcome.Refusal.NOT_OFFERED, order);
        return new Outcome.Done(ledger.accept(order, engineer));
    }
}
