package io.repairbot.suspension;

import io.repairbot.workorder.Outcome;
import java.time.Instant;

/** 挂起 and 恢复 by the engineer who has the order; a supervisor may resume it too. Orders of other communities are {@code NOT_FOUND}. */
public interface Suspensions {
    /**
     * The clocks of the order stand still until it goes on: by {@link #resume}, or by itself at {@code until}. Again while it is suspended, the wait
     * is prolonged or cut short. The resident is told the cause, supervisors the words too.
     *
     * @param words at most 500 characters; may be empty unless the cause is {@link Cause#OTHER}
     * @throws io.repairbot.workorder.ImpossibleWish when {@code until} is not later than now or too late, or the words do not fit
     */
    Outcome suspend(String userid, String number, Cause cause, Instant until, String words);

    /** The order is 已接单 again, its clocks put off by as long as it was suspended. */
    Outcome resume(String userid, String number);
}
