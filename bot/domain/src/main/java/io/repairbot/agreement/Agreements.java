package io.repairbot.agreement;

import io.repairbot.amendment.NewTime;
import io.repairbot.charge.Amount;
import io.repairbot.workorder.Outcome;

/** Each verb takes part in the caller's transaction or makes one. The same again is {@link Outcome.Repeated}. */
public interface Agreements {
    /**
     * 退单 需报价: the resident is asked; the order stays with the engineer. Another amount takes the place of one that is not answered.
     *
     * @throws io.repairbot.workorder.ImpossibleWish beyond the limit of the rules
     */
    Outcome quote(String userid, String number, Amount amount);

    /** D7: the engineer keeps the appointment of a paid order; the resident hears it. {@code NOT_PAID} when there is nothing to confirm. */
    Outcome confirmVisit(String userid, String number);

    /**
     * D7: the engineer wants to come at another time; the appointment stands until the resident agrees.
     *
     * @throws io.repairbot.workorder.ImpossibleWish when it is not later than now, or too late
     */
    Outcome moveVisit(String userid, String number, NewTime time);

    /** The resident says yes. Somebody else's order is not found; {@code ALREADY_ANSWERED} when it is too late. @param proposal as he was asked */
    Outcome agree(long residentId, String number, long proposal);

    Outcome refuse(long residentId, String number, long proposal);
}
