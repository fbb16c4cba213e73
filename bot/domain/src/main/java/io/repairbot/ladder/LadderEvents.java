package io.repairbot.ladder;

import io.repairbot.assignment.OfferDeclined;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.duty.DutyChanged;
import io.repairbot.notice.CardLost;
import io.repairbot.workorder.WorkOrderEvent.Accepted;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.HandedBack;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import io.repairbot.workorder.WorkOrderEvent.UrgencyChanged;
import io.repairbot.workorder.WorkOrderState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When an order steps onto the ladder, waits on it and leaves it. */
@Component
class LadderEvents {
    private final Ladder ladder;
    private final Look look;
    private final Deadlines deadlines;

    LadderEvents(Ladder ladder, Look look, Deadlines deadlines) {
        this.ladder = ladder;
        this.look = look;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(Opened event) {
        ladder.mount(event.order(), Rung.ON_DUTY);
    }

    @EventListener
    void on(ReworkOpened event) {
        ladder.mount(event.order(), Rung.ON_DUTY);
    }

    @EventListener
    void on(HandedBack event) {
        if (!event.chosen()) ladder.mount(event.order(), Rung.ON_DUTY);
    }

    @EventListener
    void on(Accepted event) {
        ladder.leave(event.order());
    }

    @EventListener
    void on(Closed event) {
        ladder.leave(event.order());
    }

    @EventListener
    void on(Cancelled event) {
        ladder.leave(event.order());
    }

    @EventListener
    void on(OfferDeclined event) {
        look.at(event.order());
    }

    @EventListener
    void on(UrgencyChanged event) {
        if (event.order().state() == WorkOrderState.OPEN) ladder.keepPace(event.order(), event.before());
    }

    /** Looked through by the sweep: the roster's transaction must not wait for orders. */
    @EventListener
    void on(DutyChanged event) {
        deadlines.ringAll(event.communityId(), DeadlineKind.ACCEPT_LOOK);
    }

    @EventListener
    void on(CardLost event) {
        deadlines.ring(event.orderId(), DeadlineKind.ACCEPT_LOOK);
    }
}
