package io.repairbot.wecom.event;

import io.repairbot.persistence.LockRetry;
import io.repairbot.privacy.Discretion;
import io.repairbot.wecom.event.CallbackEvent.Act;
import io.repairbot.wecom.event.CallbackEvent.StaffEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes staff events in: the row and its effect are one transaction; when the effect fails, the row alone is kept for the sweep (design §3.1). */
@Service
public class StaffEvents {
    static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(StaffEvents.class);

    private final StaffEventMapper rows;
    private final StaffEffect effect;
    private final TransactionTemplate transaction;
    private final Discretion discretion;
    private final Clock clock;

    StaffEvents(
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

    /**
     * Stored when this returns; a repeated delivery changes nothing.
     *
     * @throws RuntimeException when not even the row could be stored: the platform must be told
     */
    public void take(StaffEvent event) {
        try {
            LockRetry.run(() -> transaction.executeWithoutResult(status -> storeAndApply(event)));
        } catch (RuntimeException failed) {
            log.error(
                    "Staff event {} of kind {} had no effect; it is kept and tried again",
                    event.key(),
                    event.kind(),
                    failed);
            keep(event);
        }
    }

    private void storeAndApply(StaffEvent event) {
        String state = event.act() instanceof Act.Nothing ? "IGNORED" : "PROCESSED";
        if (stored(event, state, clock.instant())) effect.apply(event);
    }

    private void keep(StaffEvent event) {
        transaction.executeWithoutResult(
                status -> stored(event, "NEW", clock.instant().plus(FIRST_PAUSE)));
    }

    private boolean stored(StaffEvent event, String state, Instant next) {
        // F3: what will be tried again must be whole.
        String raw = state.equals("NEW") ? event.raw() : discretion.masked(event.raw());
        try {
            rows.insert(event, raw, state, clock.instant(), next);
            return true;
        } catch (DuplicateKeyException repeated) {
            return false;
        }
    }
}
