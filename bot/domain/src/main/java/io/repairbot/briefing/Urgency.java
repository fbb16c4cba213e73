package io.repairbot.briefing;

import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Arrived;
import io.repairbot.workorder.WorkOrderEvent.Rescheduled;
import io.repairbot.workorder.WorkOrderEvent.Urged;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 催单 as the supervisor's matter, until the engineer stands at the door or another time is agreed. */
@Component
class Urgency {
    private static final String MATTER = "urged";

    private final SupervisorCards cards;

    Urgency(SupervisorCards cards) {
        this.cards = cards;
    }

    @EventListener
    void on(Urged event) {
        if (event.supervisors())
            cards.raise(event.order(), MATTER, "urged-supervisor", Set.of(Role.ENGINEERING_SUPERVISOR), Map.of());
    }

    @EventListener
    void on(Arrived event) {
        settle(event.order(), event.order().state().label());
    }

    @EventListener
    void on(Rescheduled event) {
        settle(event.order(), "住户已改约");
        cards.settle(event.order(), "overdue", "settled", Map.of("state", "住户已改约"));
    }

    private void settle(WorkOrder order, String state) {
        cards.settle(order, MATTER, "settled", Map.of("state", state));
    }
}
