package io.repairbot.figure;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Reads the figures (S12). */
public interface Figures {
    /**
     * Exact at one moment: each order of these months is in it once, whether it is over or not.
     *
     * @param zone of the community
     * @param last the month whose hours and homes are counted too; the crew's figures are those of it and of the {@code months - 1} before it
     * @return at most one sum for each kind, month, subject and figure
     */
    List<Sum> of(long communityId, ZoneId zone, YearMonth last, int months);
}
