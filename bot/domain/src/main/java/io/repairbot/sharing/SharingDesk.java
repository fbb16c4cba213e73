package io.repairbot.sharing;

import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import io.repairbot.persistence.Cut;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Succession;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.HandedOver;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class SharingDesk implements Sharing, Succession {
    private static final int WORDS = 2000;

    private final SharerMapper sharers;
    private final OrderGate gate;
    private final OrderLedger ledger;
    private final Homes homes;
    private final Clock clock;

    SharingDesk(SharerMapper sharers, OrderGate gate, OrderLedger ledger, Homes homes, Clock clock) {
        this.sharers = sharers;
        this.gate = gate;
        this.ledger = ledger;
        this.homes = homes;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean join(WorkOrder order, Sharer sharer) {
        if (order.residentId() == sharer.residentId()) return false;
        Sharer kept = new Sharer(sharer.residentId(), sharer.household(), Cut.to(WORDS, sharer.words()));
        if (sharers.insert(order.id(), kept, clock.instant()) == 0) return false;
        ledger.note(
                order,
                Timeline.RESIDENT,
                Event.JOINED,
                home(kept).map(h -> h + "：").orElse("") + kept.words());
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(WorkOrder from, WorkOrder to) {
        sharers.move(from.id(), to.id());
    }

    @Override
    @Transactional
    public Outcome leave(long residentId, String number) {
        WorkOrder order = gate.lock(number).orElse(null);
        boolean his = order != null && sharers.delete(order.id(), residentId) == 1;
        return his ? new Done(order) : new Refused(Refusal.NOT_FOUND, null);
    }

    @Override
    public List<Sharer> of(WorkOrder order) {
        return sharers.of(order.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shared> waitedForBy(long residentId) {
        return sharers.waiting(residentId).stream()
                .flatMap(w -> gate.find(w.orderId()).map(order -> new Shared(order, w.words())).stream())
                .toList();
    }

    /** Who came first after him has it now, at his own home. */
    @Override
    public Optional<Successor> next(WorkOrder order) {
        return sharers.of(order.id()).stream()
                .findFirst()
                .map(s -> new Successor(s.residentId(), s.homeId(), home(s).orElse(order.place())));
    }

    /** Whose order it is no longer shares it. */
    @EventListener
    void on(HandedOver event) {
        sharers.delete(event.order().id(), event.order().residentId());
    }

    private Optional<String> home(Sharer sharer) {
        return Optional.ofNullable(sharer.homeId()).flatMap(homes::find).map(Home::label);
    }
}
