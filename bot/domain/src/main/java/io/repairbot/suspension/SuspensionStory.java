package io.repairbot.suspension;

import io.repairbot.community.Communities;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.rules.ReturnBy;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.Wait;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Suspends and resumes in the order's own story. Under the order's lock. */
@Component
class SuspensionStory {
    private final OrderLedger ledger;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final ReturnBy returnBy;
    private final Communities communities;

    SuspensionStory(
            OrderLedger ledger, Timeline timeline, Deadlines deadlines, ReturnBy returnBy, Communities communities) {
        this.ledger = ledger;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.returnBy = returnBy;
        this.communities = communities;
    }

    WorkOrder suspend(WorkOrder order, String engineer, Wait wait, String detail) {
        return ledger.suspend(order, engineer, wait, detail);
    }

    /** Its clocks are put off; a return-by time that would fall into the night, to the noon after it. @param by a member of staff or the clock */
    WorkOrder resume(WorkOrder order, String by) {
        Map<DeadlineKind, Instant> due = deadlines.resume(order);
        deadlines.stop(order, EnumSet.of(DeadlineKind.SUSPENSION_END));
        ZoneId zone = communities.get(order.communityId()).zone();
        Instant putOff = due.get(DeadlineKind.RETURN_OVERDUE);
        return ledger.resume(order, by, putOff == null ? order.returnBy() : returnBy.byDay(putOff, zone));
    }

    boolean isSuspended(WorkOrder order, String detail) {
        return order.state() == WorkOrderState.SUSPENDED
                && last(order).filter(entry -> detail.equals(entry.detail())).isPresent();
    }

    /** Whether he was the last who did it. */
    boolean resumed(WorkOrder order, String userid) {
        return last(order)
                .filter(entry -> entry.event() == Event.RESUMED && entry.actor().equals(userid))
                .isPresent();
    }

    private Optional<Entry> last(WorkOrder order) {
        return timeline.of(order.id()).stream()
                .filter(entry -> entry.round() == order.round())
                .filter(entry -> entry.event() == Event.SUSPENDED || entry.event() == Event.RESUMED)
                .reduce((older, newer) -> newer);
    }
}
