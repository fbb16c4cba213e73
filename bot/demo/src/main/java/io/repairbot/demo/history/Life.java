package io.repairbot.demo.history;

import static io.repairbot.workorder.WorkOrderState.ACCEPTED;
import static io.repairbot.workorder.WorkOrderState.ARRIVED;
import static io.repairbot.workorder.WorkOrderState.CANCELLED;
import static io.repairbot.workorder.WorkOrderState.CLOSED;
import static io.repairbot.workorder.WorkOrderState.COMPLETED;
import static io.repairbot.workorder.WorkOrderState.OPEN;
import static io.repairbot.workorder.WorkOrderState.SUSPENDED;

import io.repairbot.deadline.DeadlineKind;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrderState;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One order, led through the states as the verbs would; before each step the clocks fire that were due until then. */
final class Life {
    private static final Set<DeadlineKind> ALL = EnumSet.allOf(DeadlineKind.class);
    private static final Set<DeadlineKind> ARRIVING = EnumSet.of(
            DeadlineKind.ARRIVAL_WARNING,
            DeadlineKind.ARRIVAL_LATE,
            DeadlineKind.VISIT_REMINDER,
            DeadlineKind.VISIT_LATE);
    private static final List<DeadlineKind> PAUSING =
            Arrays.stream(DeadlineKind.values()).filter(DeadlineKind::pauses).toList();

    final Report report;
    final Papers papers;
    private final Times times;
    private final Clockwork clocks;

    WorkOrderState state = OPEN;
    int round = 1;

    @Nullable
    String first;

    @Nullable
    String engineer;

    @Nullable
    Instant arrived;

    private Instant returnBy;
    private boolean overdue;
    private @Nullable String result;
    private @Nullable String closing;
    private @Nullable String reason;
    private @Nullable Instant accepted;
    private @Nullable Instant completed;
    private @Nullable Instant closed;
    private int version;

    Life(Report report, Sheets sheets, Times times) {
        this.report = report;
        this.times = times;
        this.papers = new Papers(report, sheets);
        this.clocks = new Clockwork(report.id(), sheets.clocks);
        this.returnBy = report.returnBy();
        tell(report.at(), "resident", Event.OPENED, null);
        papers.trace();
        begin(report.at(), report.tellable(), report.visit());
    }

    /** A round: who is asked, and until when somebody must come and have done it. */
    private void begin(Instant at, Instant tellable, @Nullable Instant visit) {
        boolean staffed = papers.offerOnDuty(round, tellable, times.crew());
        if (!staffed) tell(at, "clock", Event.UNSTAFFED, "当班无人可派");
        clocks.set(
                staffed ? DeadlineKind.ACCEPT_ON_DUTY : DeadlineKind.ACCEPT_OTHERS,
                tellable.plus(times.toAccept(report.service())));
        times.arriving(report.service(), at, visit).forEach(clocks::set);
        times.returning(returnBy, at).forEach(clocks::set);
    }

    /** Fires what is due by then. */
    void until(Instant now) {
        for (var due = clocks.due(now); due.isPresent(); due = clocks.due(now))
            fired(due.get(), clocks.fire(due.get()));
    }

    private void fired(DeadlineKind kind, Instant at) {
        switch (kind) {
            case ACCEPT_ON_DUTY -> toOthers(at);
            case ACCEPT_OTHERS -> climb(at, DeadlineKind.ACCEPT_SUPERVISOR);
            case ACCEPT_SUPERVISOR -> climb(at, DeadlineKind.ACCEPT_MANAGER);
            case ACCEPT_MANAGER -> papers.call(round, at, "UNACCEPTED", "工单还没有人接，请告诉住户。");
            case RETURN_OVERDUE -> late(at);
            case RETURN_MANAGER -> tell(at, "clock", Event.OVERDUE_MANAGER, null);
            case ARRIVAL_LATE -> tell(at, "clock", Event.ARRIVAL_OVERDUE, null);
            case VISIT_LATE -> tell(at, "clock", Event.VISIT_OVERDUE, null);
            case CALL_BACK_REMINDER -> remind(at);
            case CALL_BACK_PHONE -> phone(at);
            default -> {}
        }
    }

    private void toOthers(Instant at) {
        if (!papers.offerOthers(round, at, times.crew())) {
            climb(at, DeadlineKind.ACCEPT_SUPERVISOR);
            return;
        }
        tell(at, "clock", Event.UNACCEPTED, "当班的没有接单，派给其他人");
        clocks.set(DeadlineKind.ACCEPT_OTHERS, at.plus(times.toAccept(report.service())));
    }

    private void climb(Instant at, DeadlineKind next) {
        tell(at, "clock", Event.UNACCEPTED, next == DeadlineKind.ACCEPT_MANAGER ? "报经理" : "报工程主管");
        clocks.set(next, at.plus(times.step()));
    }

    private void late(Instant at) {
        overdue = true;
        version++;
        tell(at, "clock", Event.OVERDUE, null);
    }

    private void remind(Instant at) {
        papers.asked("REMINDED");
        tell(at, "clock", Event.REMINDED, null);
        clocks.set(DeadlineKind.CALL_BACK_PHONE, at.plus(times.toPhone()));
    }

    private void phone(Instant at) {
        papers.asked("BY_PHONE");
        tell(at, "clock", Event.PHONE_CALL, null);
        papers.call(round, at, "NO_ANSWER", "工单" + report.number() + "（" + report.place() + "）已完成，住户未评价，请电话回访是否满意。");
    }

    void accept(Instant at, String who) {
        move(at, ACCEPTED, who, Event.ACCEPTED, null);
        engineer = who;
        if (first == null) first = who;
        accepted = at;
        clocks.stop(
                EnumSet.of(
                        DeadlineKind.ACCEPT_ON_DUTY,
                        DeadlineKind.ACCEPT_OTHERS,
                        DeadlineKind.ACCEPT_SUPERVISOR,
                        DeadlineKind.ACCEPT_MANAGER),
                at);
        papers.taken(at, who);
    }

    void arrive(Instant at) {
        move(at, ARRIVED, engineer, Event.ARRIVED, null);
        arrived = at;
        Times.Judged judged = times.judged(report.service(), round == 1 ? report.visit() : null, papers.begun());
        if (judged != null) {
            papers.arrival(round, engineer, judged, at);
            tell(at, "clock", Event.ARRIVAL_JUDGED, at.isBefore(judged.due()) ? "达标" : "超时");
        }
        clocks.stop(ARRIVING, at);
    }

    void suspend(Instant at, Instant until) {
        move(at, SUSPENDED, engineer, Event.SUSPENDED, "等配件");
        clocks.pause(PAUSING, at);
        clocks.set(DeadlineKind.SUSPENSION_END, until);
    }

    void complete(Instant at, String words) {
        move(at, COMPLETED, engineer, Event.COMPLETED, words);
        completed = at;
        result = words;
        clocks.stop(
                EnumSet.of(DeadlineKind.RETURN_REMINDER, DeadlineKind.RETURN_OVERDUE, DeadlineKind.RETURN_MANAGER), at);
        papers.ask(round, engineer, at);
        clocks.set(DeadlineKind.CALL_BACK_REMINDER, at.plus(times.toRemind()));
    }

    void satisfied(Instant at) {
        end(at, CLOSED, "resident", Event.SATISFIED, null);
        closing = "SATISFIED";
        papers.answered("SATISFIED", null, at);
    }

    /** Said with the reason: the next round begins. */
    void dissatisfied(Instant at, String why) {
        until(at);
        tell(at, "resident", Event.DISSATISFIED, null);
        tell(at, "resident", Event.REWORK, why);
        clocks.stop(ALL, at);
        papers.answered("REWORKED", why, at);
        state = OPEN;
        version++;
        clocks.round(++round);
        engineer = null;
        accepted = arrived = completed = null;
        result = null;
        overdue = false;
        returnBy = times.returnBy(at);
        begin(at, times.tellable(report.service(), at), null);
    }

    void closeBy(Instant at, String supervisor, String why) {
        end(at, CLOSED, supervisor, Event.CLOSED, why);
        closing = "BY_SUPERVISOR";
        reason = why;
        papers.answered("SETTLED", null, at);
    }

    void cancel(Instant at, String why) {
        end(at, CANCELLED, "resident", Event.CANCELLED, why);
        reason = why;
        papers.withdrawn(at);
    }

    private void end(Instant at, WorkOrderState to, String actor, Event event, @Nullable String words) {
        move(at, to, actor, event, words);
        closed = at;
        clocks.stop(ALL, at);
    }

    private void move(Instant at, WorkOrderState to, @Nullable String actor, Event event, @Nullable String words) {
        until(at);
        state = to;
        version++;
        tell(at, String.valueOf(actor), event, words);
    }

    private void tell(Instant at, String actor, Event event, @Nullable String words) {
        papers.tell(round, at, actor, event, words);
    }

    Instant tellable(Instant begun) {
        return times.tellable(report.service(), begun);
    }

    Duration patience() {
        return times.toAccept(report.service());
    }

    boolean isHurried() {
        return times.isHurried(report.service());
    }

    Crew crew() {
        return times.crew();
    }

    /** Writes how it stands. */
    void write() {
        clocks.leave();
        papers.leave();
        papers.order(
                state.name(),
                round,
                first,
                engineer,
                returnBy,
                overdue,
                result,
                closing,
                reason,
                report.at(),
                accepted,
                arrived,
                completed,
                closed,
                version);
    }
}
