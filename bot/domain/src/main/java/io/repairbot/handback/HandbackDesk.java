package io.repairbot.handback;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HandbackDesk implements Handbacks {
    /** What tells whether somebody was looked for in vain since the last appointment. */
    private static final Set<Event> VISITS = EnumSet.of(Event.NOBODY_HOME, Event.ARRIVED, Event.RESCHEDULED);

    private final OrderGate gate;
    private final OrderLedger ledger;
    private final Timeline timeline;
    private final Catalogue catalogue;
    private final Scope scope;

    HandbackDesk(OrderGate gate, OrderLedger ledger, Timeline timeline, Catalogue catalogue, Scope scope) {
        this.gate = gate;
        this.ledger = ledger;
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Outcome giveBack(String userid, String number, String reason, @Nullable String trade) {
        return gate.attempt(Verb.HANDBACK, userid, number, (order, who) -> giveBack(order, who, reason, trade));
    }

    private Outcome giveBack(WorkOrder order, String who, String reason, @Nullable String trade) {
        if (trade != null && !isOther(order, trade)) return new Refused(Refusal.UNKNOWN_TRADE, order);
        return new Done(ledger.handBack(order, who, trade == null ? order.trade() : trade, story(reason, trade)));
    }

    @Override
    @Transactional
    public Outcome nobodyHome(String userid, String number) {
        return gate.attempt(
                Verb.HANDBACK,
                userid,
                number,
                (order, who) -> wasInVain(order) ? new Repeated(order) : new Done(ledger.nobodyHome(order, who)));
    }

    private boolean wasInVain(WorkOrder order) {
        return timeline.of(order.id()).stream()
                .filter(entry -> entry.round() == order.round())
                .map(Entry::event)
                .filter(VISITS::contains)
                .reduce((older, newer) -> newer)
                .filter(Event.NOBODY_HOME::equals)
                .isPresent();
    }

    @Override
    @Transactional
    public Outcome askSupervisor(String userid, String number, String reason) {
        return gate.attempt(Verb.HANDBACK, userid, number, (order, who) -> {
            if (ledger.has(order, who, Event.ESCALATED, reason)) return new Repeated(order);
            ledger.note(order, who, Event.ESCALATED, reason);
            scope.ask(order, reason);
            return new Done(order);
        });
    }

    @Override
    @Transactional
    public Outcome retrade(String userid, String number, String trade) {
        return gate.attempt(Verb.RETRADE, userid, number, (order, who) -> {
            if (!isOther(order, trade)) return new Refused(Refusal.UNKNOWN_TRADE, order);
            return new Done(ledger.handBack(order, who, trade, story("主管改派", trade)));
        });
    }

    private boolean isOther(WorkOrder order, String trade) {
        return catalogue.trades().containsKey(trade) && !trade.equals(order.trade());
    }

    private String story(String reason, @Nullable String trade) {
        return trade == null ? reason : reason + "，转" + catalogue.tradeName(trade);
    }
}
