package io.repairbot.monthsheet;

import io.repairbot.workorder.ImpossibleWish;
import java.time.YearMonth;
import java.util.List;

/** Plans with all that is known of them. */
public interface MonthSheets {
    /** Four statements, whatever the number of people. */
    MonthSheet of(long communityId, YearMonth month);

    /** What is wrong with it from today on, the worst first. */
    List<Problem> problems(MonthSheet sheet);

    /**
     * Publishes the draft as it was seen; in the caller's transaction.
     *
     * @param knowingly though there are problems
     * @throws ImpossibleWish when it has changed since, or cannot be published, or has problems that were not seen
     */
    void publish(String userid, YearMonth month, long version, boolean knowingly);
}
