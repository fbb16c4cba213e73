package io.repairbot.workorder;

import io.repairbot.persistence.Cut;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder.Closing;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves orders that {@link OrderGate} has locked in the caller's transaction: the row, the timeline and the listeners in one. Each move answers
 * the order as it stands then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OrderLedger {
    private static final int TEXT = 2000;

    private final WorkOrderMapper orders;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderLedger(WorkOrderMapper orders, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    public WorkOrder accept(WorkOrder order, String engineer) {
        int rows = orders.accept(order, to(Step.ACCEPT, order), engineer, now());
        return tell(moved(rows, order, engineer, Event.ACCEPTED, ""), WorkOrderEvent.Accepted::new);
    }

    /** 退单, or given to another trade; the first responsible engineer stays (W3a). @param story the reason */
    public WorkOrder handBack(WorkOrder order, String by, String trade, String story) {
        return handBack(order, by, trade, story, false);
    }

    /** A supervisor takes it from the engineer who has it and will offer it to one whom he has chosen. */
    public WorkOrder takeAway(WorkOrder order, String supervisor, String story) {
        return handBack(order, supervisor, order.trade(), story, true);
    }

    private WorkOrder handBack(WorkOrder order, String by, String trade, String story, boolean chosen) {
        int rows = orders.handBack(order, to(Step.HANDBACK, order), trade);
        WorkOrder after = moved(rows, order, by, Event.HANDED_BACK, story);
        return tell(after, open -> new WorkOrderEvent.HandedBack(open, order, story, chosen));
    }

    /** He has to come again. */
    public WorkOrder nobodyHome(WorkOrder order, String engineer) {
        int rows = orders.suspend(order, to(Step.NOBODY_HOME, order));
        return tell(moved(rows, order, engineer, Event.NOBODY_HOME, ""), WorkOrderEvent.NobodyHome::new);
    }

    /** 转单: {@code engineer} has it now, and the way there is before him. @param story who to whom */
    public WorkOrder transfer(WorkOrder order, String engineer, String story) {
        int rows = orders.transfer(order, to(Step.TRANSFER, order), engineer, now());
        WorkOrder after = moved(rows, order, engineer, Event.TRANSFERRED, story);
        return tell(after, moved -> new WorkOrderEvent.Transferred(moved, order));
    }

    /** 挂起; again while it is suspended to prolong the wait. */
    public WorkOrder suspend(WorkOrder order, String engineer, Wait wait, String detail) {
        if (order.state() == WorkOrderState.SUSPENDED) {
            note(order, engineer, Event.SUSPENDED, detail);
            return tell(order, same -> new WorkOrderEvent.Suspended(same, wait));
        }
        int rows = orders.suspend(order, to(Step.SUSPEND, order));
        WorkOrder suspended = moved(rows, order, engineer, Event.SUSPENDED, detail);
        return tell(suspended, after -> new WorkOrderEvent.Suspended(after, wait));
    }

    /** 恢复. @param by a member of staff or the clock */
    public WorkOrder resume(WorkOrder order, String by, Instant returnBy) {
        int rows = orders.resume(order, to(Step.RESUME, order), returnBy);
        WorkOrder resumed = moved(rows, order, by, Event.RESUMED, "");
        return tell(resumed, after -> new WorkOrderEvent.Resumed(after, order, by));
    }

    /** The resident said 满意. */
    public WorkOrder satisfy(WorkOrder order) {
        int rows = orders.close(order, to(Step.SATISFY, order), Closing.SATISFIED, null, now());
        WorkOrder closed = moved(rows, order, Timeline.RESIDENT, Event.SATISFIED, "");
        return tell(closed, after -> new WorkOrderEvent.Closed(after, order));
    }

    /** Opens the next round. @param reason may be empty */
    public WorkOrder rework(WorkOrder order, String actor, String reason, Instant returnBy) {
        int rows = orders.rework(order, to(Step.REWORK, order), returnBy);
        WorkOrder open = moved(rows, order, actor, Event.REWORK, reason);
        return tell(open, after -> new WorkOrderEvent.ReworkOpened(after, order, reason));
    }

    /** An extension was approved. */
    public WorkOrder moveReturnBy(WorkOrder order, String actor, Instant until) {
        int rows = orders.moveReturnBy(order, until);
        WorkOrder moved = moved(rows, order, actor, Event.EXTENSION_APPROVED, until.toString());
        return tell(moved, WorkOrderEvent.ReturnMoved::new);
    }

    /** 改为紧急 or 改为普通. */
    public WorkOrder changeUrgency(WorkOrder order, String by, boolean urgent, String reason) {
        int rows = orders.changeUrgency(order, urgent);
        String story = "改为" + (urgent ? "紧急" : "普通") + "：" + reason;
        WorkOrder changed = moved(rows, order, by, Event.URGENCY_CHANGED, story);
        return tell(changed, after -> new WorkOrderEvent.UrgencyChanged(after, order, by, reason));
    }

    public WorkOrder markOverdue(WorkOrder order) {
        return moved(orders.markOverdue(order), order, Timeline.CLOCK, Event.OVERDUE, "");
    }

    /** It is part of {@code into} from now on, which must be locked too. */
    public WorkOrder merge(WorkOrder order, WorkOrder into) {
        return merge(order, into, Timeline.CLOCK);
    }

    /** As {@link #merge(WorkOrder, WorkOrder)}. @param by a member of staff */
    public WorkOrder merge(WorkOrder order, WorkOrder into, String by) {
        String reason = "并入工单" + into.number();
        int rows = orders.end(order, to(Step.MERGE, order), reason, now());
        WorkOrder merged = moved(rows, order, by, Event.MERGED, reason);
        return tell(merged, after -> new WorkOrderEvent.Cancelled(after, order, reason));
    }

    /** Whether it may become part of another order as it stands. */
    public boolean isMergeable(WorkOrder order) {
        return Step.MERGE.leadsFrom(order.state());
    }

    /** It is the order of several homes from now on; the timeline says of which. */
    public void widen(WorkOrder order) {
        publish(new WorkOrderEvent.Widened(order));
    }

    /**
     * The end of a change that leaves the state as it is.
     *
     * @param rows how many the conditional update of {@code before} found
     */
    public WorkOrder changed(int rows, WorkOrder before, String actor, Event event, String detail) {
        return moved(rows, before, actor, event, detail);
    }

    /** Writes into the timeline what moves nothing. */
    public void note(WorkOrder order, String actor, Event event, String detail) {
        timeline.add(order, now(), actor, event, detail);
    }

    WorkOrder arrive(WorkOrder order, String engineer) {
        int rows = orders.arrive(order, to(Step.ARRIVE, order), now());
        return tell(moved(rows, order, engineer, Event.ARRIVED, ""), WorkOrderEvent.Arrived::new);
    }

    WorkOrder complete(WorkOrder order, String engineer, String result) {
        int rows = orders.complete(order, to(Step.COMPLETE, order), Cut.to(TEXT, result), now());
        return tell(moved(rows, order, engineer, Event.COMPLETED, result), WorkOrderEvent.Completed::new);
    }

    WorkOrder close(WorkOrder order, String supervisor, String reason) {
        int rows = orders.close(order, to(Step.CLOSE, order), Closing.BY_SUPERVISOR, reason, now());
        WorkOrder closed = moved(rows, order, supervisor, Event.CLOSED, reason);
        return tell(closed, after -> new WorkOrderEvent.Closed(after, order));
    }

    WorkOrder cancel(WorkOrder order, String reason) {
        int rows = orders.end(order, to(Step.CANCEL, order), reason, now());
        WorkOrder cancelled = moved(rows, order, Timeline.RESIDENT, Event.CANCELLED, reason);
        return tell(cancelled, after -> new WorkOrderEvent.Cancelled(after, order, reason));
    }

    WorkOrder handOver(WorkOrder order, Succession.Successor next, String reason) {
        int rows = orders.handOver(order, next.residentId(), next.homeId(), next.place());
        WorkOrder theirs = moved(rows, order, Timeline.RESIDENT, Event.HANDED_OVER, reason);
        return tell(theirs, after -> new WorkOrderEvent.HandedOver(after, order, reason));
    }

    /** A new order: only the story and the listeners. */
    WorkOrder opened(WorkOrder order) {
        note(order, Timeline.RESIDENT, Event.OPENED, "");
        return tell(order, WorkOrderEvent.Opened::new);
    }

    /** Whether the actor has done the same with the same words in this round. */
    public boolean has(WorkOrder order, String actor, Event event, String detail) {
        return timeline.has(order, actor, event, detail);
    }

    boolean follows(WorkOrder order, String supervisor) {
        return timeline.follows(order, supervisor);
    }

    public void publish(WorkOrderEvent event) {
        events.publishEvent(event);
    }

    private static WorkOrderState to(Step step, WorkOrder order) {
        if (!step.leadsFrom(order.state()))
            throw new IllegalStateException(step + " does not lead from " + order.state() + ": " + order.number());
        return step.to();
    }

    /** @throws IllegalStateException when the order is not as it was locked: nothing may be written on top of that */
    private WorkOrder moved(int rows, WorkOrder before, String actor, Event event, String detail) {
        if (rows != 1)
            throw new IllegalStateException(
                    before.number() + " is no longer " + before.state() + ", version " + before.version());
        WorkOrder after = orders.find(before.number()).orElseThrow();
        note(event == Event.REWORK ? before : after, actor, event, detail);
        return after;
    }

    private WorkOrder tell(WorkOrder order, Function<WorkOrder, WorkOrderEvent> event) {
        publish(event.apply(order));
        return order;
    }

    Instant now() {
        return clock.instant();
    }
}
