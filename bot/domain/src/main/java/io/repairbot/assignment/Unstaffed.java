package io.repairbot.assignment;

import io.repairbot.briefing.SupervisorCards;
import io.repairbot.staff.Role;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Accepted;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** W2, the simple form: nobody on duty has the trade, and the supervisor knows it until somebody takes the order. */
@Component
class Unstaffed {
    private static final String MATTER = "unstaffed";

    private final SupervisorCards cards;
    private final OrderLedger ledger;

    Unstaffed(SupervisorCards cards, OrderLedger ledger) {
        this.cards = cards;
        this.ledger = ledger;
    }

    void tell(WorkOrder order, int offered) {
        raise(order, offered == 0 ? "没有能做此项的工程师" : "当班无人能做，已派给其他" + offered + "位工程师");
    }

    /** Those who were asked did not take it. @param offered how many are asked now */
    void declined(WorkOrder order, int offered) {
        raise(order, "派到的工程师都没有接，" + (offered == 0 ? "没有别人能做" : "已派给其他" + offered + "位工程师"));
    }

    private void raise(WorkOrder order, String reason) {
        ledger.note(order, Timeline.CLOCK, Timeline.Event.UNSTAFFED, reason);
        cards.raise(order, MATTER, "unstaffed", Set.of(Role.ENGINEERING_SUPERVISOR), Map.of("reason", reason));
    }

    @EventListener
    void on(Accepted event) {
        String state = event.order().state().label();
        cards.settle(event.order(), MATTER, "settled", Map.of("state", state));
    }
}
