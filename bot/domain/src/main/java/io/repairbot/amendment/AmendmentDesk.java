package io.repairbot.amendment;

import io.repairbot.persistence.Cut;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent;
import io.repairbot.workorder.WorkOrderState;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AmendmentDesk implements Amendments {
    private static final int REASON = 1000;
    private static final int WORDS = 500;

    private final OrderGate gate;
    private final OrderLedger ledger;
    private final AmendmentMapper rows;
    private final UrgingDesk urgings;
    private final NewDue due;

    AmendmentDesk(OrderGate gate, OrderLedger ledger, AmendmentMapper rows, UrgingDesk urgings, NewDue due) {
        this.gate = gate;
        this.ledger = ledger;
        this.rows = rows;
        this.urgings = urgings;
        this.due = due;
    }

    @Override
    @Transactional
    public Optional<Urging> urge(long residentId, String number, String words) {
        return gate.lockOf(residentId, number).map(order -> urgings.urge(order, words.strip()));
    }

    @Override
    @Transactional
    public Outcome reschedule(long residentId, String number, NewTime time) {
        return of(residentId, number, order -> before(order).orElseGet(() -> reschedule(order, time)));
    }

    private Outcome reschedule(WorkOrder order, NewTime time) {
        boolean same = Objects.equals(order.appointmentStart(), time.start())
                && Objects.equals(order.appointmentEnd(), time.end())
                && order.appointment().equals(time.label());
        if (same) return new Outcome.Repeated(order);
        int changed = rows.reschedule(order, time, due.of(order, time));
        String story = order.appointment() + " → " + time.label();
        WorkOrder after = ledger.changed(changed, order, Timeline.RESIDENT, Event.RESCHEDULED, story);
        ledger.publish(new WorkOrderEvent.Rescheduled(after, order));
        return new Outcome.Done(after);
    }

    @Override
    @Transactional
    public Outcome relocate(long residentId, String number, NewPlace place) {
        return of(residentId, number, order -> before(order).orElseGet(() -> relocate(order, place)));
    }

    private Outcome relocate(WorkOrder order, NewPlace place) {
        boolean same =
                Objects.equals(order.homeId(), place.homeId()) && order.place().equals(place.label());
        if (same) return new Outcome.Repeated(order);
        String story = order.place() + " → " + place.label();
        WorkOrder after = ledger.changed(rows.relocate(order, place), order, Timeline.RESIDENT, Event.RELOCATED, story);
        ledger.publish(new WorkOrderEvent.Relocated(after, order));
        return new Outcome.Done(after);
    }

    /** Empty while the order can still be changed. */
    private static Optional<Outcome> before(WorkOrder order) {
        return switch (order.state()) {
            case OPEN, ACCEPTED -> Optional.empty();
            case SUSPENDED -> order.arrivedAt() == null ? Optional.empty() : refused(Refusal.ALREADY_TAKEN, order);
            case ARRIVED -> refused(Refusal.ALREADY_TAKEN, order);
            case COMPLETED -> refused(Refusal.ALREADY_COMPLETED, order);
            case CLOSED -> refused(Refusal.ALREADY_CLOSED, order);
            case CANCELLED -> refused(Refusal.ALREADY_CANCELLED, order);
            case MERGED -> refused(Refusal.ALREADY_MERGED, order);
        };
    }

    private static Optional<Outcome> refused(Refusal why, WorkOrder order) {
        return Optional.of(new Outcome.Refused(why, order));
    }

    @Override
    @Transactional
    public Outcome explainCancel(long residentId, String number, String reason) {
        String kept = Cut.to(REASON, reason.strip());
        return of(residentId, number, order -> {
            if (order.state() != WorkOrderState.CANCELLED) return new Outcome.Refused(Refusal.NOTHING_ASKED, order);
            boolean known =
                    order.closingReason() != null && !order.closingReason().isBlank();
            if (known || kept.isEmpty()) return new Outcome.Repeated(order);
            WorkOrder after =
                    ledger.changed(rows.explain(order, kept), order, Timeline.RESIDENT, Event.CANCEL_EXPLAINED, kept);
            ledger.publish(new WorkOrderEvent.CancelExplained(after, kept));
            return new Outcome.Done(after);
        });
    }

    @Override
    @Transactional
    public Outcome recall(long residentId, String number, String words) {
        String told = Cut.to(WORDS, words.strip());
        return of(residentId, number, order -> {
            ledger.note(order, Timeline.RESIDENT, Event.RECALLED, told);
            if (!order.state().isOver()) ledger.publish(new WorkOrderEvent.WordsRecalled(order, told));
            return new Outcome.Done(order);
        });
    }

    private Outcome of(long residentId, String number, Function<WorkOrder, Outcome> deed) {
        return gate.lockOf(residentId, number).map(deed).orElseGet(() -> new Outcome.Refused(Refusal.NOT_FOUND, null));
    }
}
