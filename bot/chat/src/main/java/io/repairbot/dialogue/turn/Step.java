package io.repairbot.dialogue.turn;

import io.repairbot.intake.Slot;
import io.repairbot.script.Line;
import org.jspecify.annotations.Nullable;

/** What the bot waits for. Each step asks, asks again and explains with an example. */
public enum Step {
    IDLE(null, Line.HELP, Line.HELP, Line.HELP),
    CONTENT(Slot.CONTENT, Line.ASK_CONTENT, Line.ASK_CONTENT_AGAIN, Line.EXAMPLE_CONTENT),
    PLACE(Slot.PLACE, Line.ASK_PLACE, Line.ASK_PLACE_AGAIN, Line.EXAMPLE_PLACE),
    TIME(Slot.TIME, Line.ASK_TIME, Line.ASK_TIME_AGAIN, Line.EXAMPLE_TIME),
    /** The fee is told: 同意 or 不同意 (D7). */
    FEE(null, Line.ASK_FEE, Line.ASK_FEE_AGAIN, Line.ASK_FEE_AGAIN),
    /** The read-back waits for 确认 (D6). */
    CONFIRM(null, Line.READ_BACK, Line.READ_BACK_AGAIN, Line.EXAMPLE_CONFIRM),
    /** An order of the same kind is open there: is it the same? */
    SAME(null, Line.SAME_PROBLEM, Line.SAME_PROBLEM, Line.SAME_PROBLEM),
    /** He was told of an incident that his report is of: is it? */
    INCIDENT(null, Line.INCIDENT_TOLD, Line.INCIDENT_TOLD, Line.INCIDENT_TOLD),
    /** Which of the three shall be changed? */
    CHANGE(null, Line.WHAT_TO_CHANGE, Line.WHAT_TO_CHANGE_AGAIN, Line.EXAMPLE_CHANGE),
    /** The order is open: 请问还有什么要求 (D6). */
    EXTRA(null, Line.ANYTHING_ELSE, Line.ANYTHING_ELSE, Line.ANYTHING_ELSE),
    /** Which order shall be cancelled? */
    CANCEL(null, Line.CANCEL_WHICH, Line.CANCEL_AGAIN, Line.CANCEL_AGAIN),
    /** It is cancelled: why? */
    CANCEL_REASON(null, Line.CANCEL_WHY_WORDS, Line.CANCEL_WHY_WORDS, Line.CANCEL_WHY_WORDS),
    /** The change of an order waits for 确认. */
    MOVE(null, Line.MOVE_WAITS, Line.MOVE_WAITS, Line.MOVE_WAITS),
    /** When instead? */
    MOVE_TIME(null, Line.ASK_NEW_TIME, Line.ASK_NEW_TIME, Line.ASK_NEW_TIME),
    /** Where instead? */
    MOVE_PLACE(null, Line.ASK_NEW_PLACE, Line.ASK_NEW_PLACE, Line.ASK_NEW_PLACE),
    /** 不满意: why? (W3b) */
    REASON(null, Line.ASK_REASON, Line.ASK_REASON, Line.ASK_REASON);

    private final @Nullable Slot slot;
    private final Line first;
    private final Line again;
    private final Line example;

    Step(@Nullable Slot slot, Line first, Line again, Line example) {
        this.slot = slot;
        this.first = first;
        this.again = again;
        this.example = example;
    }

    public @Nullable Slot slot() {
        return slot;
    }

    /** Whether a report is being made. */
    public boolean isIntake() {
        return slot != null || this == CONFIRM || this == CHANGE || this == FEE || this == SAME;
    }

    /** Whether an order's time or place is being changed. */
    public boolean isMove() {
        return this == MOVE || this == MOVE_TIME || this == MOVE_PLACE;
    }

    public Line question(int failed) {
        return failed == 0 ? first : failed == 1 ? again : example;
    }

    public static Step asking(Slot slot) {
        return valueOf(slot.name());
    }
}
