package io.repairbot.handback;

import io.repairbot.workorder.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a 退单 leads to, besides waiting for parts and a quote. Each verb takes part in the caller's transaction or makes one. The first
 * responsible engineer stays on the order (W3a), but who gave it back is not asked again in this round.
 */
public interface Handbacks {
    /**
     * Others are asked at once.
     *
     * @param reason 1–16 characters
     * @param trade code of the trade that is needed; null: the same. {@code UNKNOWN_TRADE} when there is none, or it is the order's
     */
    Outcome giveBack(String userid, String number, String reason, @Nullable String trade);

    /** The order stays with him, the resident is asked for another time. */
    Outcome nobodyHome(String userid, String number);

    /** The order stays with him until a supervisor closes it or gives it to another trade. @param reason 1–16 characters */
    Outcome askSupervisor(String userid, String number, String reason);

    /** A supervisor gives the order to another trade. */
    Outcome retrade(String userid, String number, String trade);
}
