package io.repairbot.workorder;

import static io.repairbot.workorder.WorkOrderState.ACCEPTED;
import static io.repairbot.workorder.WorkOrderState.ARRIVED;
import static io.repairbot.workorder.WorkOrderState.CANCELLED;
import static io.repairbot.workorder.WorkOrderState.CLOSED;
import static io.repairbot.workorder.WorkOrderState.COMPLETED;
import static io.repairbot.workorder.WorkOrderState.MERGED;
import static io.repairbot.workorder.WorkOrderState.OPEN;
import static io.repairbot.workorder.WorkOrderState.SUSPENDED;

import io.repairbot.workorder.Timeline.Event;
import java.util.EnumSet;
import java.util.Set;

/** The one table of transitions: what leads from where to where, and what the timeline calls it. The README's diagram is this table. */
enum Step {
    ACCEPT("接单", Event.ACCEPTED, EnumSet.of(OPEN), ACCEPTED),
    ARRIVE("到达", Event.ARRIVED, EnumSet.of(ACCEPTED), ARRIVED),
    HANDBACK("退单、改派", Event.HANDED_BACK, EnumSet.of(OPEN, ACCEPTED, ARRIVED), OPEN),
    NOBODY_HOME("无人在家", Event.NOBODY_HOME, EnumSet.of(ACCEPTED, ARRIVED), ACCEPTED),
    TRANSFER("转单", Event.TRANSFERRED, EnumSet.of(ACCEPTED, ARRIVED), ACCEPTED),
    SUSPEND("挂起", Event.SUSPENDED, EnumSet.of(ACCEPTED, ARRIVED), SUSPENDED),
    RESUME("恢复", Event.RESUMED, EnumSet.of(SUSPENDED), ACCEPTED),
    COMPLETE("完成", Event.COMPLETED, EnumSet.of(ARRIVED), COMPLETED),
    SATISFY("住户满意", Event.SATISFIED, EnumSet.of(COMPLETED), CLOSED),
    REWORK("住户不满意，返工", Event.REWORK, EnumSet.of(COMPLETED), OPEN),
    CLOSE("主管关闭", Event.CLOSED, EnumSet.of(OPEN, ACCEPTED, ARRIVED, SUSPENDED, COMPLETED), CLOSED),
    CANCEL("住户取消", Event.CANCELLED, EnumSet.of(OPEN, ACCEPTED, SUSPENDED), CANCELLED),
    MERGE("并入同一事件的工单", Event.MERGED, EnumSet.of(OPEN, ACCEPTED, ARRIVED), MERGED);

    private final String label;
    private final Event event;
    private final Set<WorkOrderState> from;
    private final WorkOrderState to;

    Step(String label, Event event, Set<WorkOrderState> from, WorkOrderState to) {
        this.label = label;
        this.event = event;
        this.from = from;
        this.to = to;
    }

    String label() {
        return label;
    }

    Event event() {
        return event;
    }

    boolean leadsFrom(WorkOrderState state) {
        return from.contains(state);
    }

    WorkOrderState to() {
        return to;
    }
}
