package io.repairbot.ladder;

import io.repairbot.briefing.SupervisorCards;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.duty.DutyChanged;
import io.repairbot.notice.CardLost;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Accepted;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Followed;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import io.repairbot.workorder.WorkOrderState;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When an order steps onto the ladder, waits on it and leaves it. */
@Component
class LadderEvents {
    private final Ladder ladder;
    private final SupervisorCards cards;
    private final Deadlines deadlines;
    private final Account account;
    private final Rules rules;

    LadderEvents(Ladder ladder, SupervisorCards cards, Deadlines deadlines, Account account, Rules rules) {
        this.ladder = ladder;
        this.cards = cards;
        this.deadlines = deadlines;
        this.account = account;
        this.rules = rules;
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

    /** 我来处理: time to act, and the buttons to do so. The order climbs on when that did not help. */
    @EventListener
    void on(Followed event) {
        WorkOrder order = event.order();
        if (order.state() != WorkOrderState.OPEN) return;
        Map<String, String> facts =
                Map.of(SuperiorsRung.STORY, account.of(order, ""), "followedBy", account.nameOf(event.by()));
        if (!cards.takenOver(order, SuperiorsRung.MATTER, event.by(), "unaccepted-mine", facts)) return;
        ladder.standsOn(order)
                .ifPresent(rung -> ladder.stay(order, rung, rules.dispatch().followedStep()));
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
