package io.repairbot.agreement;

import io.repairbot.agreement.Proposal.Kind;
import io.repairbot.agreement.Proposal.State;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Completed;
import io.repairbot.workorder.WorkOrderEvent.HandedBack;
import io.repairbot.workorder.WorkOrderEvent.Rescheduled;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the resident was asked about an order. Under the order's lock. */
@Component
class ProposalBook {
    private final ProposalMapper proposals;
    private final ProposalWait waiting;
    private final Clock clock;

    ProposalBook(ProposalMapper proposals, ProposalWait waiting, Clock clock) {
        this.proposals = proposals;
        this.waiting = waiting;
        this.clock = clock;
    }

    Optional<Proposal> find(WorkOrder order, long id) {
        return proposals.of(order).stream().filter(p -> p.id() == id).findFirst();
    }

    Optional<Proposal> open(WorkOrder order, Kind kind) {
        return proposals.of(order).stream()
                .filter(p -> p.isOpen() && p.kind() == kind)
                .findFirst();
    }

    List<Proposal> open(WorkOrder order) {
        return proposals.of(order).stream().filter(Proposal::isOpen).toList();
    }

    /** The one that was just written; the resident's time to answer begins. */
    Proposal asked(WorkOrder order) {
        waiting.begin(order);
        return proposals.of(order).get(0);
    }

    void withdraw(WorkOrder order, List<Kind> kinds) {
        proposals.of(order).stream()
                .filter(p -> p.isOpen() && kinds.contains(p.kind()))
                .forEach(p -> settle(order, p, State.WITHDRAWN));
    }

    /** @throws IllegalStateException when it is no longer as it was read: the lock on the order should have shown that */
    void settle(WorkOrder order, Proposal proposal, State state) {
        if (proposals.change(proposal, state, clock.instant()) != 1)
            throw new IllegalStateException("Proposal " + proposal.id() + " is no longer " + proposal.state());
        waiting.answered(proposal);
        if (open(order).isEmpty()) waiting.end(order);
    }

    @EventListener
    void on(Completed event) {
        withdraw(event.order(), List.of(Kind.values()));
    }

    @EventListener
    void on(Closed event) {
        withdraw(event.order(), List.of(Kind.values()));
    }

    @EventListener
    void on(Cancelled event) {
        withdraw(event.order(), List.of(Kind.values()));
    }

    /** Whoever takes it next must confirm the visit himself. Before the cards are painted. */
    @EventListener
    @Order(-1)
    void on(HandedBack event) {
        withdraw(event.order(), List.of(Kind.values()));
        proposals.unconfirm(event.order().id());
    }

    /** The resident named a time of his own. Before the cards are painted. */
    @EventListener
    @Order(-1)
    void on(Rescheduled event) {
        withdraw(event.order(), List.of(Kind.VISIT));
        proposals.unconfirm(event.order().id());
    }
}
