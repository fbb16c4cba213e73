package io.repairbot.assignment;

import io.repairbot.workorder.Outcome;

/** 派单 and 接单 (W1). */
public interface Dispatch {
    /** Takes the order for the engineer. Of any number of callers at the same instant exactly one gets {@link Outcome.Done}. */
    Outcome accept(String userid, String number);
}
