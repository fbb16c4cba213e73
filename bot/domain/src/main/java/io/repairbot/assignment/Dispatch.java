package io.repairbot.assignment;

import io.repairbot.workorder.Outcome;

/** 派单, 接单 and 拒单 (W1). */
public interface Dispatch {
    /** Takes the order for the engineer. Of any number of callers at the same instant exactly one gets {@link Outcome.Done}. */
    Outcome accept(String userid, String number);

    /**
     * 拒单: the engineer is not asked again in this round; when nobody who was asked is left, the next ones are.
     *
     * @param reason 1–16 characters
     */
    Outcome decline(String userid, String number, String reason);
}
