package io.repairbot.dialogue.turn;

import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;

/** What became of a command. */
public sealed interface Result {
    record Opened(WorkOrder order) implements Result {}

    /** Somebody else was promised that visit meanwhile (D3). */
    record Taken() implements Result {}

    record Answered(Outcome outcome) implements Result {}
}
