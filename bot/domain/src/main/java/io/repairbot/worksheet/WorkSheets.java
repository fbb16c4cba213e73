package io.repairbot.worksheet;

import io.repairbot.workorder.Outcome;

/** 完成 with the whole repair sheet. */
public interface WorkSheets {
    /**
     * All of it or nothing, in one transaction: materials, final fee of a paid order whose fee is not told yet (D7), root cause (W10), and 完成 as
     * on the card. The same again after it is done is {@link Outcome.Repeated} and adds nothing.
     *
     * @throws io.repairbot.workorder.ImpossibleWish when the fee is beyond the limit of the rules; nothing is kept
     */
    Outcome complete(String userid, String number, WorkSheet sheet);
}
