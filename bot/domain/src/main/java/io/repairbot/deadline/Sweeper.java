package io.repairbot.deadline;

import io.repairbot.persistence.LockRetry;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class Sweeper implements DeadlineSweep {
    private static final int BATCH = 500;
    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

    private final DeadlineMapper deadlines;
    private final Firing firing;
    private final Clock clock;

    Sweeper(DeadlineMapper deadlines, Firing firing, Clock clock) {
        this.deadlines = deadlines;
        this.firing = firing;
        this.clock = clock;
    }

    @Override
    public int fireDue() {
        int fired = 0;
        for (Deadline deadline : deadlines.due(clock.instant(), BATCH)) {
            if (fire(deadline)) fired++;
        }
        return fired;
    }

    private boolean fire(Deadline deadline) {
        try {
            return LockRetry.invoke(() -> firing.fire(deadline));
        } catch (RuntimeException failure) {
            log.error("Deadline {} ({}) failed; the sweep goes on", deadline.id(), deadline.kind(), failure);
            putOff(deadline, failure);
            return false;
        }
    }

    private void putOff(Deadline deadline, RuntimeException failure) {
        try {
            firing.putOff(deadline, failure);
        } catch (RuntimeException stillDue) {
            log.error("Deadline {} could not be put off and stays due", deadline.id(), stillDue);
        }
    }
}
