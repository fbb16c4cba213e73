package io.repairbot.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which process may carry a lane's notices. A claim that nobody settled in time counts as left by a dead process. */
@Component
class Claims {
    /** Longer than a batch can take even when every call runs into its time-out. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private static final int BATCH = 10;

    private final NoticeMapper notices;
    private final SendingLimit limit;
    private final CardLimit cards;
    private final Clock clock;

    Claims(NoticeMapper notices, SendingLimit limit, CardLimit cards, Clock clock) {
        this.notices = notices;
        this.limit = limit;
        this.cards = cards;
        this.clock = clock;
    }

    /** The next due notices of the lane, oldest first; empty when another process has them or the oldest must wait. */
    @Transactional
    public List<NoticeRow> next(String lane) {
        Instant now = clock.instant();
        List<NoticeRow> mine = new ArrayList<>();
        for (NoticeRow row : head(lane, now)) {
            if (!free(row, now)) break;
            mine.add(row);
        }
        if (mine.isEmpty()) return mine;
        mine = mine.subList(0, Math.min(mine.size(), limit.room(lane, now)));
        if (mine.isEmpty()) return mine;
        // The column keeps milliseconds: the value must come back equal when it is compared.
        Instant until = now.plus(CLAIM).truncatedTo(ChronoUnit.MILLIS);
        notices.claim(mine.stream().map(NoticeRow::seq).toList(), until);
        return mine.stream().map(row -> claimed(row, until)).toList();
    }

    /** Under the lane's lock, so that two processes do not both see the hour's last place. What is written meanwhile was not looked at: it may only go after a look that keeps nothing back. */
    private List<NoticeRow> head(String lane, Instant now) {
        List<NoticeRow> head = notices.lockLane(lane, BATCH);
        while (!head.isEmpty() && cards.hold(lane, now)) head = notices.lockLane(lane, BATCH);
        return head;
    }

    @Transactional
    public void giveBack(List<NoticeRow> rows) {
        if (rows.isEmpty()) return;
        notices.giveBack(rows.stream().map(NoticeRow::seq).toList(), rows.get(0).claimedUntil());
    }

    private static boolean free(NoticeRow row, Instant now) {
        return row.state() == NoticeRow.State.CLAIMED
                ? !now.isBefore(row.claimedUntil())
                : !now.isBefore(row.nextAttemptAt());
    }

    private static NoticeRow claimed(NoticeRow row, Instant until) {
        return new NoticeRow(
                row.seq(),
                row.id(),
                row.recipient(),
                row.template(),
                row.facts(),
                row.card(),
                row.orderId(),
                row.priority(),
                row.prepaid(),
                NoticeRow.State.CLAIMED,
                row.attempts(),
                row.nextAttemptAt(),
                until,
                row.createdAt());
    }
}
