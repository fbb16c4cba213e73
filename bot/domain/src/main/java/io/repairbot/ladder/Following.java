package io.repairbot.ladder;

import io.repairbot.briefing.SupervisorCards;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Followed;
import io.repairbot.workorder.WorkOrderState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 我来处理: time to act, and the buttons to do so. The order climbs on when that did not help. */
@Component
class Following {
    private final Ladder ladder;
    private final SupervisorCards cards;
    private final SuperiorsFacts facts;
    private final Rules rules;

    Following(Ladder ladder, SupervisorCards cards, SuperiorsFacts facts, Rules rules) {
        this.ladder = ladder;
        this.cards = cards;
        this.facts = facts;
        this.rules = rules;
    }

    @EventListener
    void on(Followed event) {
        WorkOrder order = event.order();
        if (order.state() != WorkOrderState.OPEN) return;
        if (!cards.takenOver(
                order, SuperiorsRung.MATTER, event.by(), "unaccepted-mine", facts.followed(order, event.by()))) return;
        ladder.standsOn(order)
                .ifPresent(rung -> ladder.stay(order, rung, rules.dispatch().followedStep()));
    }
}
