package io.repairbot.deadline;

import io.repairbot.deadline.ExtensionRequest.State;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Completed;
import io.repairbot.workorder.WorkOrderEvent.HandedBack;
import io.repairbot.workorder.WorkOrderEvent.Rescheduled;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ExtensionDesk implements Extensions, DeadlineAction {
    private final OrderGate gate;
    private final OrderLedger ledger;
    private final ExtensionBook book;
    private final ExtensionNews news;

    ExtensionDesk(OrderGate gate, OrderLedger ledger, ExtensionBook book, ExtensionNews news) {
        this.gate = gate;
        this.ledger = ledger;
        this.book = book;
        this.news = news;
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Outcome ask(String userid, String number, String reason, Instant until) {
        return gate.attempt(Verb.EXTEND, userid, number, (order, who) -> ask(order, who, reason.strip(), until));
    }

    private Outcome ask(WorkOrder order, String who, String reason, Instant until) {
        Optional<ExtensionRequest> open = undecided(order);
        if (open.filter(wish -> wish.reason().equals(reason) && wish.until().equals(until))
                .isPresent()) return new Outcome.Repeated(order);
        book.check(order, reason, until);
        open.ifPresent(wish -> withdraw(order, wish));
        book.write(order, who, reason, until);
        ledger.note(order, who, Event.EXTENSION_ASKED, reason);
        news.asked(order, book.latest(order).orElseThrow());
        return new Outcome.Done(order);
    }

    @Override
    @Transactional
    public Outcome approve(String userid, String number) {
        return gate.attempt(Verb.APPROVE, userid, number, (order, who) -> decide(order, who, State.APPROVED));
    }

    @Override
    @Transactional
    public Outcome refuse(String userid, String number) {
        return gate.attempt(Verb.REFUSE, userid, number, (order, who) -> decide(order, who, State.REFUSED));
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Outcome grant(String userid, String number, String reason, Instant until) {
        return gate.attempt(Verb.APPROVE, userid, number, (order, who) -> grant(order, who, reason.strip(), until));
    }

    private Outcome grant(WorkOrder order, String who, String reason, Instant until) {
        boolean again = until.equals(order.returnBy()) && ledger.has(order, who, Event.EXTENSION_ASKED, reason);
        if (again) return new Outcome.Repeated(order);
        book.check(order, reason, until);
        undecided(order).ifPresent(wish -> withdraw(order, wish));
        book.write(order, who, reason, until);
        ExtensionRequest own = book.latest(order).orElseThrow();
        book.decide(order, own, State.APPROVED, who);
        ledger.note(order, who, Event.EXTENSION_ASKED, reason);
        WorkOrder moved = ledger.moveReturnBy(order, who, until);
        news.granted(moved, own, who);
        return new Outcome.Done(moved);
    }

    private Outcome decide(WorkOrder order, String who, State decision) {
        ExtensionRequest wish = book.latest(order).orElse(null);
        if (wish == null || wish.state() == State.WITHDRAWN) return refused(Refusal.NOTHING_ASKED, order);
        if (wish.state() != State.ASKED) {
            boolean same = wish.state() == decision && who.equals(wish.decidedBy());
            return same ? new Outcome.Repeated(order) : refused(Refusal.ALREADY_DECIDED, order);
        }
        book.decide(order, wish, decision, who);
        return new Outcome.Done(decision == State.APPROVED ? approved(order, wish, who) : turnedDown(order, wish, who));
    }

    private WorkOrder approved(WorkOrder order, ExtensionRequest wish, String who) {
        WorkOrder moved = ledger.moveReturnBy(order, who, wish.until());
        news.approved(moved, wish, who);
        return moved;
    }

    private WorkOrder turnedDown(WorkOrder order, ExtensionRequest wish, String who) {
        ledger.note(order, who, Event.EXTENSION_REFUSED, "");
        news.refused(order, wish, who);
        return order;
    }

    @Override
    public Set<DeadlineKind> kinds() {
        return EnumSet.of(DeadlineKind.EXTENSION_UNDECIDED);
    }

    @Override
    public void due(WorkOrder order, Deadline deadline) {
        undecided(order).ifPresent(wish -> news.undecided(order, wish));
    }

    /** A wish that the new appointment grants already. */
    @EventListener
    void on(Rescheduled event) {
        undecided(event.order())
                .filter(wish -> !wish.until().isAfter(event.order().returnBy()))
                .ifPresent(wish -> withdraw(event.order(), wish));
    }

    @EventListener
    void on(Completed event) {
        undecided(event.order()).ifPresent(wish -> withdraw(event.order(), wish));
    }

    @EventListener
    void on(Closed event) {
        undecided(event.order()).ifPresent(wish -> book.decide(event.order(), wish, State.WITHDRAWN, null));
    }

    @EventListener
    void on(HandedBack event) {
        undecided(event.order()).ifPresent(wish -> withdraw(event.order(), wish));
    }

    @EventListener
    void on(Cancelled event) {
        undecided(event.order()).ifPresent(wish -> book.decide(event.order(), wish, State.WITHDRAWN, null));
    }

    private void withdraw(WorkOrder order, ExtensionRequest wish) {
        book.decide(order, wish, State.WITHDRAWN, null);
        news.moot(order, wish);
    }

    private Optional<ExtensionRequest> undecided(WorkOrder order) {
        return book.latest(order).filter(wish -> wish.state() == State.ASKED);
    }

    private static Outcome refused(Refusal reason, WorkOrder order) {
        return new Outcome.Refused(reason, order);
    }
}
