package io.repairbot.shift;

import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalTime;
import java.util.List;

/** The shifts of a community (S2), made by its supervisors and managers. What cannot be done is an {@link ImpossibleWish} and changes nothing. */
public interface Shifts {
    /** Post of the shifts that are made of standing duties. */
    String STANDING = "值班";

    /** Makes the shift, or changes the hours of the one of this post and name as long as nobody is planned for it. @param hours 1 to 168 */
    Shift make(String userid, String post, String name, LocalTime starts, int hours);

    /** In the order of posts and hours. */
    List<Shift> of(long communityId);

    /** Makes a shift for each kind of standing duty, where there is none yet: of the post {@link #STANDING}, with the duty's hours. In the caller's transaction. */
    void makeStanding(long communityId);

    /** Whether a plan without somebody for it on every day can be published. */
    void daily(String userid, long shiftId, boolean daily);

    /** Refused when anybody was ever planned for it. */
    void drop(String userid, long shiftId);
}
