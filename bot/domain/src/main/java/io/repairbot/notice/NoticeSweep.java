package io.repairbot.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the lanes that a lost nudge, a pause or a dead process left behind. */
@Service
class NoticeSweep implements NoticeDelivery {
    private static final int LANES = 500;
    /** kf fail types after which the resident can still be reached once he writes: 48 h over, session closed, over five, refused by him (page 94670). */
    private static final Set<String> REACHABLE_LATER = Set.of("4", "5", "6", "10");

    private static final Logger log = LoggerFactory.getLogger(NoticeSweep.class);

    private final NoticeMapper notices;
    private final LaneWorkers workers;
    private final LastResort lastResort;
    private final Clock clock;

    NoticeSweep(NoticeMapper notices, LaneWorkers workers, LastResort lastResort, Clock clock) {
        this.notices = notices;
        this.workers = workers;
        this.lastResort = lastResort;
        this.clock = clock;
    }

    @Override
    public int deliverDue() {
        Instant now = clock.instant();
        notices.wake(now);
        Set<String> lanes = new LinkedHashSet<>(notices.abandonedLanes(now, LANES));
        lanes.addAll(notices.dueLanes(now, LANES));
        return workers.workOff(lanes);
    }

    @Override
    @Transactional
    public void failedAfterAll(String noticeId, String reason) {
        NoticeRow row = notices.lockSent(noticeId);
        if (row == null) {
            log.warn("The platform could not deliver {}, which is not a notice that counts as sent", noticeId);
            return;
        }
        boolean later = REACHABLE_LATER.contains(reason);
        String problem = "平台未送达，类型" + reason;
        notices.undo(
                row.seq(),
                later ? NoticeRow.State.HELD : NoticeRow.State.DEAD,
                Outbox.newId(),
                clock.instant(),
                problem);
        if (later) lastResort.held(row, problem);
        else lastResort.dead(row, problem);
    }
}
