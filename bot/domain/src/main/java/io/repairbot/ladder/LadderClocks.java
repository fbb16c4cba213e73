package io.repairbot.ladder;

import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineAction;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A rung's time is over, or something happened to those who stand on it. */
@Component
class LadderClocks implements DeadlineAction {
    private final Ladder ladder;
    private final Look look;

    LadderClocks(Ladder ladder, Look look) {
        this.ladder = ladder;
        this.look = look;
    }

    @Override
    public Set<DeadlineKind> kinds() {
        EnumSet<DeadlineKind> kinds = EnumSet.of(DeadlineKind.ACCEPT_LOOK);
        kinds.addAll(Rung.CLOCKS);
        return kinds;
    }

    @Override
    public void due(WorkOrder order, Deadline deadline) {
        if (order.state() != WorkOrderState.OPEN) return;
        if (deadline.kind() == DeadlineKind.ACCEPT_LOOK) look.at(order);
        else Rung.of(deadline.kind()).ifPresent(rung -> ladder.mount(order, rung.next()));
    }
}
