package io.repairbot.admin.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list as the template shows it.
 *
 * @param next address of the following page, null on the last
 * @param only which number of 统计 it shows the orders of, in words; empty for none
 */
public record Listing(List<Line> lines, @Nullable String next, String export, boolean reachesBack, String only) {
    /** @param tone class of the badge */
    public record Line(
            String number,
            String state,
            String tone,
            boolean urgent,
            boolean overdue,
            int round,
            String place,
            String service,
            String content,
            String engineer,
            String openedAt,
            String returnBy) {}
}
