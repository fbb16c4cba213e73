package io.repairbot.monthplan;

import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * The month plan (S1): drafted by a supervisor or manager for his own community, then published. What cannot be done is an {@link ImpossibleWish}
 * with a sentence for him, and changes nothing. A published plan is changed by leave and swaps only; days that are over are never changed.
 */
public interface MonthPlans {
    /** Holds the draft as it was seen to the end of the caller's transaction. Refused when somebody has changed it since. @param version 0 for one that was not begun */
    void hold(String userid, YearMonth month, long version);

    /** One day of one person. Refused when he has other shifts than {@code was} by now. @param shifts none for a day off */
    void put(String userid, LocalDate day, String person, Set<Long> was, Set<Long> shifts);

    /** Replaces what the draft has of these people in the span. */
    void fill(String userid, Filling filling);

    /** Replaces the draft by last month's plan: each day has the people of the same weekday in the same week of the month; a fifth week those of the fourth. Without a plan of last month, by the standing duties. */
    void copyLastMonth(String userid, YearMonth month);

    /** Of people who still work here, in the order of days and shifts. */
    List<Entry> entries(long communityId, YearMonth month);

    boolean isPublished(long communityId, YearMonth month);

    /** Every daily shift must have somebody on every day that is left. Everybody is sent his own duties; the roster follows the plan from then on. */
    void publish(String userid, YearMonth month);
}
