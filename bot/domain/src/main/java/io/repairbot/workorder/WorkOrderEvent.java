package io.repairbot.workorder;

/** What happened to an order; published in the transaction of the change, so that what listeners write stands or falls with it. */
public sealed interface WorkOrderEvent {
    /** As it stands after the event. */
    WorkOrder order();

    record Opened(WorkOrder order) implements WorkOrderEvent {}

    record Accepted(WorkOrder order) implements WorkOrderEvent {}

    /**
     * 退单, or given to another trade: nobody has it any more, and somebody else is looked for.
     *
     * @param before with the engineer who had it, if any
     * @param reason as people read it
     * @param chosen whether a supervisor has chosen who comes next: nobody else is looked for
     */
    record HandedBack(WorkOrder order, WorkOrder before, String reason, boolean chosen) implements WorkOrderEvent {}

    /** The engineer found nobody at home; he keeps the order until the resident names another time. */
    record NobodyHome(WorkOrder order) implements WorkOrderEvent {}

    /** 转单: another engineer has it now and has not arrived yet; the first responsible one stays (W3a). */
    record Transferred(WorkOrder order, WorkOrder before) implements WorkOrderEvent {}

    record Arrived(WorkOrder order) implements WorkOrderEvent {}

    /** 挂起, or the wait was prolonged. */
    record Suspended(WorkOrder order, Wait pause) implements WorkOrderEvent {}

    /** @param by a member of staff or {@link Timeline#CLOCK} */
    record Resumed(WorkOrder order, WorkOrder before, String by) implements WorkOrderEvent {}

    record Completed(WorkOrder order) implements WorkOrderEvent {}

    /** @param by the engineer; {@code reason} may be empty */
    record Escalated(WorkOrder order, String by, String reason) implements WorkOrderEvent {}

    /** @param by the supervisor */
    record Followed(WorkOrder order, String by) implements WorkOrderEvent {}

    /** @param finished the order as the round before left it; {@code reason} is empty when the resident gave none */
    record ReworkOpened(WorkOrder order, WorkOrder finished, String reason) implements WorkOrderEvent {}

    record ReturnMoved(WorkOrder order) implements WorkOrderEvent {}

    record Closed(WorkOrder order, WorkOrder before) implements WorkOrderEvent {}

    /** Nobody works on it any more: its resident took it back, or it is part of another order now (state {@code MERGED}). */
    record Cancelled(WorkOrder order, WorkOrder before, String reason) implements WorkOrderEvent {}

    /** Its resident took it back, but others wait for it: it is one of theirs now. @param reason of the one who left, may be empty */
    record HandedOver(WorkOrder order, WorkOrder before, String reason) implements WorkOrderEvent {}

    /** It became the order of an incident of several homes. */
    record Widened(WorkOrder order) implements WorkOrderEvent {}

    record WordsAdded(WorkOrder order, String words) implements WorkOrderEvent {}

    /**
     * The resident urges, and staff are to be told.
     *
     * @param times in this round
     * @param supervisors whether it is the supervisor's matter too
     */
    record Urged(WorkOrder order, int times, boolean supervisors) implements WorkOrderEvent {}

    /** The resident moved the appointment. */
    record Rescheduled(WorkOrder order, WorkOrder before) implements WorkOrderEvent {}

    /** 改为紧急 or 改为普通. @param by a member of staff */
    record UrgencyChanged(WorkOrder order, WorkOrder before, String by, String reason) implements WorkOrderEvent {}

    /** The resident corrected the place. */
    record Relocated(WorkOrder order, WorkOrder before) implements WorkOrderEvent {}

    /** The resident told why he cancelled. */
    record CancelExplained(WorkOrder order, String reason) implements WorkOrderEvent {}

    /** The resident took back a message whose words the order holds. */
    record WordsRecalled(WorkOrder order, String words) implements WorkOrderEvent {}
}
