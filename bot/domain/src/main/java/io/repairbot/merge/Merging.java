package io.repairbot.merge;

import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;

/** Makes one order of two, by hand. */
public interface Merging {
    /**
     * {@code number} is over ({@code MERGED}) and {@code into} goes on for both: who waited for the one waits for the other from now on, and is told, as is the
     * engineer who had it. Takes part in the caller's transaction or makes one. Of another community: {@code NOT_FOUND}; of an engineer: {@code NOT_SUPERVISOR}.
     *
     * @throws io.repairbot.workorder.ImpossibleWish with a Chinese sentence when the two are one, are not near each other, one is too far on, or it is
     *     about a danger to people
     */
    Outcome merge(String userid, String number, String into);

    /** What two orders must have in common to be merged: the building, else the public place. As orders' places begin. */
    static String area(WorkOrder order) {
        int end = order.place().indexOf('栋');
        return end < 1 ? order.place() : order.place().substring(0, end + 1);
    }
}
