package io.repairbot.roster;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks after leave and swaps that nobody decides (S5d). Somebody calls it every minute or so. */
@Service
public class WishSweep {
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

    /** Outside any transaction. Whoever must decide is reminded twice before the duty; when it begins, the wish is closed. Goes on past a wish that fails. */
    public void workOff() {
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
