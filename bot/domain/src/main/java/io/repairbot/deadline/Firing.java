package io.repairbot.deadline;

import io.repairbot.persistence.Cut;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fires one deadline, each call in a transaction of its own. */
@Component
class Firing {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Two days of trying. */
    private static final int ATTEMPTS = 50;

    private static final int PROBLEM = 255;
    private static final Logger log = LoggerFactory.getLogger(Firing.class);

    private final DeadlineMapper deadlines;
    private final OrderGate gate;
    private final DeadlineActions actions;
    private final Clock clock;

    Firing(DeadlineMapper deadlines, OrderGate gate, DeadlineActions actions, Clock clock) {
        this.deadlines = deadlines;
        this.gate = gate;
        this.actions = actions;
        this.clock = clock;
    }

    /** @return false when somebody else works on the order or has fired the deadline */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean fire(Deadline deadline) {
        Optional<WorkOrder> order = gate.tryLock(deadline.orderId());
        if (order.isEmpty() || deadlines.fire(deadline.id(), clock.instant()) == 0) return false;
        actions.due(order.get(), deadline);
        return true;
    }

    /** Puts it off: 30 s, doubled with every failure up to an hour. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void putOff(Deadline deadline, RuntimeException failure) {
        boolean hopeless = deadline.attempts() + 1 >= ATTEMPTS;
        Instant again = clock.instant().plus(pause(deadline.attempts()));
        Deadline.State state = hopeless ? Deadline.State.FAILED : Deadline.State.PENDING;
        deadlines.failed(deadline, state, again, Cut.to(PROBLEM, String.valueOf(failure.getMessage())));
        if (hopeless) log.error("Deadline {} is given up after {} attempts", deadline.id(), ATTEMPTS);
    }

    static Duration pause(int attempts) {
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return grown.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : grown;
    }
}
