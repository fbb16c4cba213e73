package io.repairbot.wecom.event;

import io.repairbot.privacy.Discretion;
import io.repairbot.wecom.StaffEventRetry;
import io.repairbot.wecom.event.CallbackEvent.StaffEvent;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Retries kept events: 5 s, 10 s, 20 s …, eight times in about 20 minutes, then it is for people. */
@Service
class StaffEventSweep implements StaffEventRetry {
    static final int ATTEMPTS = 8;
    private static final int BATCH = 100;
    private static final int PROBLEM = 255;
    private static final Logger log = LoggerFactory.getLogger(StaffEventSweep.class);

    private final StaffEventMapper rows;
    private final StaffEffect effect;
    private final TransactionTemplate transaction;
    private final Discretion discretion;
    private final Clock clock;

    StaffEventSweep(
            StaffEventMapper rows,
            StaffEffect effect,
            PlatformTransactionManager manager,
            Discretion discretion,
            Clock clock) {
        this.rows = rows;
        this.effect = effect;
        this.transaction = new TransactionTemplate(manager);
        this.discretion = discretion;
        this.clock = clock;
    }

    @Override
    public int retryDue() {
        int settled = 0;
        for (StaffEventRow row : rows.due(clock.instant(), BATCH)) {
            if (settled(row)) settled++;
        }
        return settled;
    }

    private boolean settled(StaffEventRow row) {
        try {
            transaction.executeWithoutResult(status -> applyAgain(row));
            return true;
        } catch (RuntimeException failed) {
            return failedAgain(row, failed);
        }
    }

    private void applyAgain(StaffEventRow row) {
        if (rows.processed(row, discretion.masked(row.raw())) == 0) return;
        effect.apply((StaffEvent) EventReader.read(row.raw()));
    }

    private boolean failedAgain(StaffEventRow row, RuntimeException problem) {
        boolean last = row.attempts() + 1 >= ATTEMPTS;
        log.error(
                "Staff event {} failed in attempt {}{}",
                row.eventKey(),
                row.attempts() + 1,
                last ? ", the last one" : "",
                problem);
        Duration pause = StaffEvents.FIRST_PAUSE.multipliedBy(1L << row.attempts());
        String words = problem.getClass().getSimpleName();
        try {
            rows.failed(
                    row,
                    last ? "FAILED" : "NEW",
                    clock.instant().plus(pause),
                    words.substring(0, Math.min(PROBLEM, words.length())));
        } catch (RuntimeException database) {
            log.error("Staff event {} could not be marked; the next sweep takes it again", row.eventKey(), database);
        }
        return last;
    }
}
