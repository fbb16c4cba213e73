package io.repairbot.workorder;

import org.jspecify.annotations.Nullable;

/** What became of a verb. A refusal is an answer, not an exception: the edge turns it into words. */
public sealed interface Outcome {
    /** The order moved. */
    record Done(WorkOrder order) implements Outcome {}

    /** The same person did the same before: nothing changed, nothing is sent again. */
    record Repeated(WorkOrder order) implements Outcome {}

    /**
     * Nothing changed.
     *
     * @param order null when there is none, or none in this person's community
     */
    record Refused(Refusal reason, @Nullable WorkOrder order) implements Outcome {}

    /** Why a verb was refused; every value has its words in {@code config/dialogue/crew.yml}. */
    enum Refusal {
        NOT_FOUND,
        NOT_ENGINEER,
        NOT_SUPERVISOR,
        /** Neither supervisor nor front desk. */
        NOT_DESK,
        NOT_OFFERED,
        NO_SUCH_ENGINEER,
        ALREADY_TAKEN,
        TAKEN_BY_YOU,
        NO_COLLEAGUE,
        UNKNOWN_TRADE,
        FEE_MISSING,
        NOT_PAID,
        NOT_YOURS,
        NOT_ACCEPTED,
        NOT_ARRIVED,
        /** Only 恢复 leads on. */
        SUSPENDED,
        NOT_SUSPENDED,
        ALREADY_COMPLETED,
        ALREADY_CLOSED,
        ALREADY_CANCELLED,
        ALREADY_MERGED,
        RESULT_MISSING,
        ROOT_CAUSE_MISSING,
        ROOT_CAUSE_TOO_SHORT,
        NOTHING_ASKED,
        ALREADY_ANSWERED,
        ALREADY_DECIDED
    }
}
