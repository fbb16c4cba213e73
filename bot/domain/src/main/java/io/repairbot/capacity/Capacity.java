package io.repairbot.capacity;

import java.util.List;

/**
 * Manpower (D2): the duty roster, the engineers' trades, their open load ({@code load-cap}) and the visits already promised decide.
 * An engineer counts for a slot when he is on duty through the whole of it.
 */
public interface Capacity {
    /** Whether somebody can come in the asked time. True for what is urgent, whoever is there. */
    boolean canCome(Visit visit);

    /** The next free slots within the visiting hours, soonest first, as many as the rule {@code visits.offered} says; fewer when there are fewer. */
    default List<VisitSlot> nextFree(long communityId, String service) {
        return nextFree(communityId, List.of(service));
    }

    /** The same for several things to be done in one slot: somebody of each trade must be free in it. @param services not empty */
    List<VisitSlot> nextFree(long communityId, List<String> services);

    /**
     * As {@link #canCome}, for the transaction that promises the visit: until it ends no other claims one of the same trade, so that of two
     * residents only one gets the last visit of a slot.
     */
    boolean claim(Visit visit);

    /** As {@link #claim(Visit)}, for all of them or none; one visit of a trade does for all that is asked of it. */
    boolean claim(List<Visit> visits);

    /** As {@link #claim} for an order whose visit is moved: what was promised to it before takes no place. */
    boolean claimAgain(Visit visit, long orderId);

    /** As {@link #canCome} for an order whose visit would be moved. */
    boolean canComeAgain(Visit visit, long orderId);
}
