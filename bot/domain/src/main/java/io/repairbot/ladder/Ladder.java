package io.repairbot.ladder;

import io.repairbot.briefing.TellingHours;
import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.Deadlines;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves an order up the rungs. Always in a transaction that holds the order's lock; every rung is stood on once, and one on which nobody can be reached is passed at once. */
@Component
class Ladder {
    private final EngineersRung engineers;
    private final SuperiorsRung superiors;
    private final Deadlines deadlines;
    private final TellingHours hours;
    private final Rules rules;

    Ladder(EngineersRung engineers, SuperiorsRung superiors, Deadlines deadlines, TellingHours hours, Rules rules) {
        this.engineers = engineers;
        this.superiors = superiors;
        this.deadlines = deadlines;
        this.hours = hours;
        this.rules = rules;
    }

    /** From this rung upwards to the first on which somebody is told. */
    void mount(WorkOrder order, Rung rung) {
        deadlines.stop(order, Rung.CLOCKS);
        Rung at = rung;
        while (!tell(order, at)) at = at.next();
        stay(order, at, time(order, at));
    }

    /** Somebody new is asked below: his time begins. */
    void stepDown(WorkOrder order, Rung rung) {
        deadlines.stop(order, Rung.CLOCKS);
        stay(order, rung, time(order, rung));
    }

    /** On the present rung for so long from when people can be told. */
    void stay(WorkOrder order, Rung rung, Duration time) {
        Instant due = hours.from(order).plus(time);
        rung.clock().ifPresent(clock -> deadlines.set(order, clock, due));
    }

    /** More or less urgent than {@code before}: on the same rung for as long as such an order stays there, never longer than before when it became urgent. */
    void keepPace(WorkOrder order, WorkOrder before) {
        boolean night = rests(order) || rests(before);
        running(order)
                .ifPresent(clock -> Rung.of(clock.kind())
                        .filter(rung -> night || rung.isOfEngineers())
                        .ifPresent(rung -> keepPace(order, rung, clock.dueAt())));
    }

    private void keepPace(WorkOrder order, Rung rung, Instant before) {
        Instant due = hours.from(order).plus(time(order, rung));
        if (!order.urgent() || due.isBefore(before)) stay(order, rung, time(order, rung));
    }

    private boolean rests(WorkOrder order) {
        return hours.from(order).isAfter(hours.now());
    }

    /** Empty when the order waits on no rung: taken, or the last one is reached. */
    Optional<Rung> standsOn(WorkOrder order) {
        return running(order).map(Deadline::kind).flatMap(Rung::of);
    }

    private Optional<Deadline> running(WorkOrder order) {
        return deadlines.of(order).stream()
                .filter(clock -> clock.state() == Deadline.State.PENDING && clock.round() == order.round())
                .filter(clock -> Rung.CLOCKS.contains(clock.kind()))
                .findFirst();
    }

    /** A supervisor decided: his cards are done with, and it is the engineers' turn again. */
    void handDown(WorkOrder order, String decision) {
        superiors.settle(order, decision);
        stepDown(order, Rung.OTHERS);
    }

    void leave(WorkOrder order) {
        deadlines.stop(order, Rung.CLOCKS);
        superiors.settle(order, order.state().label());
        superiors.over(order);
    }

    private boolean tell(WorkOrder order, Rung rung) {
        return switch (rung) {
            case ON_DUTY -> engineers.onDuty(order);
            case OTHERS -> engineers.others(order);
            case SUPERVISOR, MANAGER -> superiors.tell(order, rung);
            case FRONT_DESK -> superiors.frontDesk(order);
        };
    }

    private Duration time(WorkOrder order, Rung rung) {
        if (!rung.isOfEngineers()) return rules.escalationStep();
        return order.urgent() ? rules.urgentOfferTimeout() : rules.offerTimeout();
    }
}
