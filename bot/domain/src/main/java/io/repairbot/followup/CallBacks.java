package io.repairbot.followup;

import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.followup.FollowUp.State;
import io.repairbot.notice.PhoneCalls;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The call-back rows with their clocks and the front desk's task. Under the order's lock. */
@Component
class CallBacks {
    private final FollowUpMapper followUps;
    private final Deadlines deadlines;
    private final PhoneCalls phoneCalls;
    private final OrderLedger ledger;
    private final Clock clock;

    CallBacks(FollowUpMapper followUps, Deadlines deadlines, PhoneCalls phoneCalls, OrderLedger ledger, Clock clock) {
        this.followUps = followUps;
        this.deadlines = deadlines;
        this.phoneCalls = phoneCalls;
        this.ledger = ledger;
        this.clock = clock;
    }

    void begin(WorkOrder order) {
        followUps.insert(order, clock.instant());
    }

    Optional<FollowUp> find(WorkOrder order, int round) {
        return followUps.find(order.id(), round);
    }

    /** Nobody answered: the row only moves on, and the timeline tells why. */
    void advance(WorkOrder order, FollowUp followUp, State state, Event event) {
        change(followUp, state, null, null);
        ledger.note(order, Timeline.CLOCK, event, "");
    }

    /** The resident answered, in chat or otherwise: nobody reminds or phones him any more. */
    void answer(WorkOrder order, FollowUp followUp, State state, @Nullable String reason) {
        change(followUp, state, reason, clock.instant());
        deadlines.stop(
                order,
                EnumSet.of(DeadlineKind.CALL_BACK_REMINDER, DeadlineKind.CALL_BACK_PHONE, DeadlineKind.REWORK_REASON));
        phoneCalls.settle(phoneKey(order));
    }

    void keepReason(FollowUp followUp, String reason) {
        change(followUp, followUp.state(), reason, null);
    }

    void startClock(WorkOrder order, DeadlineKind kind, Duration after) {
        deadlines.start(order, kind, after);
    }

    static String phoneKey(WorkOrder order) {
        return "rating:" + order.number() + ":" + order.round();
    }

    private void change(FollowUp followUp, State state, @Nullable String reason, @Nullable Instant answeredAt) {
        if (followUps.change(followUp, state, reason, answeredAt) != 1)
            throw new IllegalStateException("Follow-up " + followUp.id() + " is no longer " + followUp.state());
    }
}
