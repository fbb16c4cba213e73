package io.repairbot.followup;

import io.repairbot.workorder.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The satisfaction call-back (回访) of a completed round and what follows from it (W3b). */
public interface FollowUps {
    /** Closes the order as satisfied. */
    Outcome satisfied(long residentId, String number, int round);

    /**
     * Written down at once, so that a resident who says no more is not lost: the rework opens when the {@link #reason} comes, or without one when
     * the wait set in the rules is over.
     */
    Outcome dissatisfied(long residentId, String number, int round);

    /** Opens the rework round with the resident's reason; supervisors are told. When the wait has opened it already, the reason is passed on as added words. */
    Outcome reason(long residentId, String number, int round, String reason);

    /** The call-back the resident still owes an answer to, newest first. */
    Optional<Waiting> waiting(long residentId);

    /** @param reasonWanted 不满意 was said, the reason is missing */
    record Waiting(
            String number,
            int round,
            boolean reasonWanted,
            @Nullable String engineerName) {}
}
