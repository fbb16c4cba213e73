package io.repairbot.roster;

import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/**
 * The month plan (S1): drafted by a supervisor or manager for his own community, then published. What cannot be done is an {@link ImpossibleWish}
 * with a sentence for him, and changes nothing. A published plan is changed by leave and swaps only.
 */
public interface MonthPlans {
    /** Makes the shift, or changes the one of this post and name. @param hours 1 to 168 */
    Shift shift(String userid, String post, String name, LocalTime starts, int hours);

    List<Shift> shifts(long communityId);

    /** Replaces what the draft has of the rotations' shifts. */
    void rotate(String userid, YearMonth month, List<Rotation> rotations);

    /** Replaces the draft by last month's plan: each day has the people of the same weekday in the same week of the month; a fifth week those of the fourth. Without a plan of last month, by the standing duties. */
    void copyLastMonth(String userid, YearMonth month);

    void assign(String userid, long shiftId, LocalDate day, String person);

    void remove(String userid, long shiftId, LocalDate day, String person);

    /** In the order of days and shifts. */
    List<Entry> entries(long communityId, YearMonth month);

    boolean isPublished(long communityId, YearMonth month);

    /** Every shift must have somebody on every day. Everybody is sent his own duties; the roster follows the plan from then on. */
    void publish(String userid, YearMonth month);
}
