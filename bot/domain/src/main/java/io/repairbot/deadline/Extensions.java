package io.repairbot.deadline;

import io.repairbot.workorder.Outcome;
import java.time.Instant;

/** 申请延期 (W7 "特殊情况"): asked by the engineer with a reason, decided by a supervisor. */
public interface Extensions {
    /** @param until must be later than the present return-by time and within 30 days, else {@link IllegalArgumentException} with a Chinese sentence for the asker */
    Outcome ask(String userid, String number, String reason, Instant until);

    Outcome approve(String userid, String number);

    Outcome refuse(String userid, String number);

    /** A supervisor moves the return-by time without being asked; an undecided wish is moot then. Terms as with {@link #ask}. */
    Outcome grant(String userid, String number, String reason, Instant until);
}
