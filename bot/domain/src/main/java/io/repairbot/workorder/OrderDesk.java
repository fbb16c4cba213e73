package io.repairbot.workorder;

import io.repairbot.persistence.Cut;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline.Event;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OrderDesk implements WorkOrders {
    private static final int REASON = 1000;

    private final WorkOrderMapper orders;
    private final OrderIntake intake;
    private final OrderGate gate;
    private final OrderLedger ledger;
    private final Consultation consultation;

    OrderDesk(
            WorkOrderMapper orders, OrderIntake intake, OrderGate gate, OrderLedger ledger, Consultation consultation) {
        this.orders = orders;
        this.intake = intake;
        this.gate = gate;
        this.ledger = ledger;
        this.consultation = consultation;
    }

    @Override
    @Transactional
    public WorkOrder open(NewWorkOrder report) {
        return orders.withSource(report.sourceKey()).orElseGet(() -> openNew(report));
    }

    private WorkOrder openNew(NewWorkOrder report) {
        Instant now = ledger.now();
        OrderIntake.Papers papers = intake.papers(report, now);
        try {
            orders.insert(report, papers.number(), papers.trade(), papers.returnBy(), now);
        } catch (DuplicateKeyException another) {
            return orders.withSource(report.sourceKey()).orElseThrow(() -> another);
        }
        return ledger.opened(orders.find(papers.number()).orElseThrow());
    }

    @Override
    @Transactional
    public Outcome arrive(String userid, String number) {
        return gate.attempt(Verb.ARRIVE, userid, number, (order, who) -> new Done(ledger.arrive(order, who)));
    }

    @Override
    @Transactional
    public Outcome complete(String userid, String number, String result) {
        return gate.attempt(
                Verb.COMPLETE,
                userid,
                number,
                (order, who) -> consultation
                        .missing(order, result)
                        .<Outcome>map(refusal -> new Refused(refusal, order))
                        .orElseGet(() -> new Done(ledger.complete(order, who, result.strip()))));
    }

    @Override
    @Transactional
    public Outcome escalate(String userid, String number, String reason) {
        return gate.attempt(Verb.ESCALATE, userid, number, (order, who) -> {
            if (ledger.has(order, who, Event.ESCALATED, reason.strip())) return new Repeated(order);
            ledger.note(order, who, Event.ESCALATED, reason.strip());
            ledger.publish(new WorkOrderEvent.Escalated(order, who, reason.strip()));
            return new Done(order);
        });
    }

    @Override
    @Transactional
    public Outcome follow(String userid, String number) {
        return gate.attempt(Verb.FOLLOW, userid, number, (order, who) -> {
            if (ledger.follows(order, who)) return new Repeated(order);
            ledger.note(order, who, Event.FOLLOWED, "");
            ledger.publish(new WorkOrderEvent.Followed(order, who));
            return new Done(order);
        });
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Outcome closeBySupervisor(String userid, String number, String reason) {
        if (reason.isBlank()) throw new ImpossibleWish("请写明关闭的原因。");
        Outcome outcome = gate.attempt(
                Verb.CLOSE,
                userid,
                number,
                (order, who) -> new Done(ledger.close(order, who, Cut.to(REASON, reason.strip()))));
        return outcome instanceof Refused refused && closedBefore(refused.order(), userid)
                ? new Repeated(refused.order())
                : outcome;
    }

    private boolean closedBefore(@Nullable WorkOrder order, String userid) {
        return order != null
                && order.closing() == WorkOrder.Closing.BY_SUPERVISOR
                && ledger.has(
                        order, userid.toLowerCase(Locale.ROOT), Event.CLOSED, String.valueOf(order.closingReason()));
    }

    @Override
    @Transactional
    public Outcome cancel(long residentId, String number, String reason) {
        return ofResident(residentId, number, order -> {
            if (order.state() == WorkOrderState.CANCELLED) return new Repeated(order);
            if (!Step.CANCEL.leadsFrom(order.state()) || order.arrivedAt() != null)
                return new Refused(tooLateToCancel(order), order);
            return new Done(takeBack(order, Cut.to(REASON, reason.strip())));
        });
    }

    private WorkOrder takeBack(WorkOrder order, String reason) {
        return consultation
                .successor(order)
                .map(next -> ledger.handOver(order, next, reason))
                .orElseGet(() -> ledger.cancel(order, reason));
    }

    private static Refusal tooLateToCancel(WorkOrder order) {
        return switch (order.state()) {
            case CLOSED -> Refusal.ALREADY_CLOSED;
            case MERGED -> Refusal.ALREADY_MERGED;
            case COMPLETED -> Refusal.ALREADY_COMPLETED;
            default -> Refusal.ALREADY_TAKEN;
        };
    }

    @Override
    @Transactional
    public Outcome addWords(long residentId, String number, String words) {
        return ofResident(residentId, number, order -> added(order, words.strip()));
    }

    @Override
    @Transactional
    public Outcome addWordsFrom(long homeId, String number, String words) {
        return gate.lockAt(homeId, number)
                .map(order -> added(order, words.strip()))
                .orElseGet(() -> new Refused(Refusal.NOT_FOUND, null));
    }

    private Outcome added(WorkOrder order, String words) {
        Refusal over = Judge.over(order);
        if (over != null) return new Refused(over, order);
        if (ledger.has(order, Timeline.RESIDENT, Event.WORDS_ADDED, words)) return new Repeated(order);
        ledger.note(order, Timeline.RESIDENT, Event.WORDS_ADDED, words);
        ledger.publish(new WorkOrderEvent.WordsAdded(order, words));
        return new Done(order);
    }

    private Outcome ofResident(long residentId, String number, Function<WorkOrder, Outcome> deed) {
        return gate.lockOf(residentId, number).map(deed).orElseGet(() -> new Refused(Refusal.NOT_FOUND, null));
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome check(Verb verb, String userid, String number) {
        return gate.check(verb, userid, number);
    }

    @Override
    public Optional<WorkOrder> find(String number) {
        return orders.find(number);
    }

    @Override
    public Optional<WorkOrder> find(long id) {
        return orders.withId(id);
    }

    @Override
    public List<WorkOrder> openOf(long residentId) {
        return orders.openOf(residentId);
    }

    @Override
    public List<WorkOrder> openAt(long homeId) {
        return orders.openAt(homeId);
    }

    @Override
    public List<WorkOrder> inHandsOf(String userid) {
        return orders.inHandsOf(userid.toLowerCase(Locale.ROOT));
    }
}
