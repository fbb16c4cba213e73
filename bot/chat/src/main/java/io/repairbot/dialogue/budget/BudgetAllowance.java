package io.repairbot.dialogue.budget;

import io.repairbot.dialogue.Allowance;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Priority;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes places by one conditional update, so that two senders never share the last; the notice's row remembers that it has one. */
@Service
class BudgetAllowance implements Allowance {
    private final BudgetMapper rows;
    private final Clock clock;

    BudgetAllowance(BudgetMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean take(Notice notice) {
        if (notice.prepaid() || !notice.recipient().isResident()) return true;
        if (rows.paid(notice.id()).orElse(false)) return true;
        int taken = rows.take(notice.recipient().residentId(), left(notice.priority()), clock.instant());
        if (taken == 0) return false;
        rows.pay(notice.id());
        return true;
    }

    private static int left(Priority priority) {
        return switch (priority) {
            case LOW -> 2;
            case NORMAL -> 1;
            case HIGH -> 0;
        };
    }
}
