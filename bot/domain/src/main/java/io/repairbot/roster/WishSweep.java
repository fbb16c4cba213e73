package io.repairbot.roster;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks after wishes that nobody decides (S5d). */
@Service
class WishSweep implements RosterSweep {
    private static final Logger log = LoggerFactory.getLogger(WishSweep.class);
    private static final int AT_ONCE = 200;

    private final WishBook book;
    private final WishWatch watch;
    private final TransactionTemplate transaction;

    WishSweep(WishBook book, WishWatch watch, TransactionTemplate transaction) {
        this.book = book;
        this.watch = watch;
        this.transaction = transaction;
    }

    /** Goes on past a wish that fails. */
    @Override
    public void remindDue() {
        pressing().forEach(this::look);
    }

    private List<DutyRequest> pressing() {
        return transaction.execute(status -> book.pressing(watch.horizon(), AT_ONCE));
    }

    private void look(DutyRequest seen) {
        try {
            transaction.executeWithoutResult(status ->
                    book.lock(seen.number()).filter(DutyRequest::isOpen).ifPresent(watch::look));
        } catch (RuntimeException failure) {
            log.error("{} could not be looked after; the sweep goes on", seen.number(), failure);
        }
    }
}
