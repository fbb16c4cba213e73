package io.repairbot.repeat;

import io.repairbot.workorder.Outcome;

/** What an engineer owes to an order with the mark 连续报修 (W10). */
public interface Repeats {
    /**
     * Keeps the root cause (根本原因); only the engineer who may complete the order now can say it. Too few letters are
     * {@code ROOT_CAUSE_TOO_SHORT}, an order without the mark is {@code NOTHING_ASKED}.
     *
     * @param cause at most 2,000 characters are kept
     */
    Outcome rootCause(String userid, String number, String cause);
}
