package io.repairbot.admin.statistic;

import io.repairbot.admin.order.Slice;
import io.repairbot.admin.statistic.Statistics.Count;
import io.repairbot.admin.statistic.Statistics.Hours;
import io.repairbot.figure.Figure;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** When residents report: weekday by hour. */
record Heat(Lines lines) {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int SHADES = 5;

    /** @param counts by weekday and hour, {@code 1-09} */
    List<Hours> of(Map<String, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return IntStream.rangeClosed(1, 7)
                .mapToObj(weekday -> hours(weekday, counts, most))
                .toList();
    }

    private Hours hours(int weekday, Map<String, Long> counts, long most) {
        List<Count> row = IntStream.range(0, 24)
                .mapToObj(hour -> "%d-%02d".formatted(weekday, hour))
                .map(hour -> lines.count(
                        counts.getOrDefault(hour, 0L), Slice.of(Figure.ORDERS).at(hour)))
                .toList();
        List<String> shades =
                row.stream().map(count -> shade(count.amount(), most)).toList();
        return new Hours("周" + WEEKDAYS.charAt(weekday - 1), row, shades);
    }

    /** Class of the cell: from none at all to the most. */
    private static String shade(long amount, long most) {
        return amount == 0 ? "" : "heat" + Math.min(SHADES, 1 + amount * SHADES / (most + 1));
    }
}
