package io.repairbot.charge;

import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;

/** The final fee of paid orders. */
public interface Charges {
    /** Whether the fee of this order must be told before it can be completed. Never of a free one, nor of a rework whose fee is known. */
    boolean isOwed(WorkOrder order);

    /**
     * Writes down what the engineer took; before completion he may correct it. More than was agreed goes to the supervisor.
     *
     * @throws io.repairbot.workorder.ImpossibleWish beyond the limit of the rules
     */
    Charged charge(String userid, String number, Amount amount);

    /** @param beyondAgreed whether it is more than was agreed, and the supervisor is told */
    record Charged(Outcome outcome, boolean beyondAgreed) {}
}
