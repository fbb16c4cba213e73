package io.repairbot.urgency;

import io.repairbot.workorder.Outcome;

/** How urgent an order is, corrected by supervisors and the front desk while it is worked on. Orders of other communities are {@code NOT_FOUND}. */
public interface Urgencies {
    /**
     * The order's clocks follow in the same transaction: the 15 minutes of W8b begin now (or when a suspended order goes on, or at the appointment)
     * or end, whoever is asked for it is asked again in the new pace (W2), and cards that rested for the night go out. The return-by time (W7) is the
     * same for both. Already so urgent: {@link Outcome.Repeated}; completed or over: refused; others than supervisors and front desk: {@code NOT_DESK}.
     *
     * @param reason 1–500 characters, kept in the timeline and told to the engineer
     * @throws io.repairbot.workorder.ImpossibleWish when the reason is blank or too long
     */
    Outcome change(String userid, String number, boolean urgent, String reason);
}
