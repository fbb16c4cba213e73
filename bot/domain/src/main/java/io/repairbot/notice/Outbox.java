package io.repairbot.notice;

import io.repairbot.persistence.AfterCommit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices and wakes their lane. */
@Service
class Outbox implements Notices {
    /** "On the way" an hour later says nothing any more. */
    private static final Duration LOW_IS_STALE_AFTER = Duration.ofHours(1);

    private final NoticeMapper notices;
    private final LaneWorkers workers;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(NoticeMapper notices, LaneWorkers workers, JsonMapper json, Clock clock) {
        this.notices = notices;
        this.workers = workers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(NewNotice notice) {
        Instant now = clock.instant();
        boolean quiet = isQuiet(notice, now);
        NoticeRow.State state = quiet ? NoticeRow.State.QUIET : NoticeRow.State.PENDING;
        String facts = json.writeValueAsString(notice.facts());
        notices.insert(newId(), notice, facts, state, quiet ? notice.notBefore() : now, now);
        if (!quiet) wake(notice.recipient());
    }

    private boolean isQuiet(NewNotice notice, Instant now) {
        return notice.notBefore() != null
                && notice.card() != null
                && notice.notBefore().isAfter(now)
                && !notices.isOut(notice.card());
    }

    @Override
    public Set<String> lostCards(long orderId) {
        return notices.lostCards(orderId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hurry(long orderId) {
        notices.hurry(orderId, clock.instant());
    }

    @Override
    @Transactional
    public void release(Recipient recipient) {
        Instant now = clock.instant();
        if (notices.release(recipient.lane(), now, now.minus(LOW_IS_STALE_AFTER)) > 0) wake(recipient);
    }

    private void wake(Recipient recipient) {
        AfterCommit.run(() -> workers.nudge(recipient.lane()));
    }

    static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
