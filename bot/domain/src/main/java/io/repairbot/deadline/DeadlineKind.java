package io.repairbot.deadline;

/** What a clock is for. */
public enum DeadlineKind {
    /** W2: those on duty have not accepted. */
    ACCEPT_ON_DUTY,
    /** W2: nor have the others with the trade. */
    ACCEPT_OTHERS,
    /** S7: the supervisor has not answered. */
    ACCEPT_SUPERVISOR,
    /** S7: nor has the manager. */
    ACCEPT_MANAGER,
    /** W2: the roster changed or a card could not be delivered; who was asked is looked through at once. */
    ACCEPT_LOOK,
    /** W7: the engineer is reminded before the return-by time. */
    RETURN_REMINDER,
    /** W7: the return-by time itself. */
    RETURN_OVERDUE,
    /** W7: overdue for so long that the manager is told. */
    RETURN_MANAGER,
    /** W8b: the engineer is warned that little time is left to arrive. */
    ARRIVAL_WARNING,
    /** W8b: he should have arrived. */
    ARRIVAL_LATE,
    /** W8a: the appointed time has passed. */
    VISIT_REMINDER,
    /** W8a: it passed so long ago that the supervisor is told. */
    VISIT_LATE,
    /** 挂起: the wait is over. */
    SUSPENSION_END,
    /** W7: no supervisor has decided about an extension. */
    EXTENSION_UNDECIDED,
    /** D7: the resident has not answered a quote or another time. */
    PROPOSAL_REMINDER,
    /** D7: nor the reminder. */
    PROPOSAL_PHONE,
    /** W3b: the call-back is not answered. */
    CALL_BACK_REMINDER,
    /** W3b: nor is the reminder. */
    CALL_BACK_PHONE,
    /** W3b: 不满意 without a reason. */
    REWORK_REASON;

    /** Whether it stands still while the order is suspended. */
    public boolean pauses() {
        return switch (this) {
            case RETURN_REMINDER,
                    RETURN_OVERDUE,
                    RETURN_MANAGER,
                    ARRIVAL_WARNING,
                    ARRIVAL_LATE,
                    VISIT_REMINDER,
                    VISIT_LATE -> true;
            default -> false;
        };
    }

    /** Whether it may never wait for working time: arriving, returning, and taking an order are rules of day and night. */
    boolean isWallClock() {
        return switch (this) {
            case CALL_BACK_REMINDER, CALL_BACK_PHONE, PROPOSAL_REMINDER, PROPOSAL_PHONE -> false;
            default -> true;
        };
    }
}
