package io.repairbot.admin.statistic;

import io.repairbot.admin.order.Query;
import io.repairbot.admin.order.Search;
import io.repairbot.admin.order.Slice;
import io.repairbot.admin.page.Age;
import io.repairbot.admin.statistic.Statistics.Count;
import io.repairbot.admin.statistic.Statistics.Line;
import io.repairbot.admin.statistic.Statistics.Ratio;
import io.repairbot.figure.Figure;
import io.repairbot.figure.Share;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Numbers of one month with the way to their orders. */
record Lines(YearMonth month) {
    /** @param narrowed whose orders these are */
    Line line(String label, String link, Map<Figure, Long> amounts, UnaryOperator<Slice> narrowed) {
        long finished = amounts.getOrDefault(Figure.FINISHED, 0L);
        long minutes = finished == 0 ? 0 : amounts.getOrDefault(Figure.MINUTES, 0L) / finished;
        return new Line(
                label,
                link,
                count(amounts, Figure.ORDERS, narrowed),
                Arrays.stream(Share.values())
                        .map(share -> ratio(share, amounts, narrowed))
                        .toList(),
                count(amounts, Figure.FINISHED, narrowed),
                finished == 0 ? "" : minutes == 0 ? "不到1分钟" : Age.text(Duration.ofMinutes(minutes)),
                minutes);
    }

    Count count(long amount, Slice slice) {
        Query days = Query.days(month.atDay(1), month.atEndOfMonth());
        return new Count(amount, new Search(days, slice).address("/orders"));
    }

    private Ratio ratio(Share share, Map<Figure, Long> amounts, UnaryOperator<Slice> narrowed) {
        Count good = count(amounts, share.good(), narrowed);
        Count of = count(amounts, share.of(), narrowed);
        String percent = of.amount() == 0 ? "" : String.valueOf(Math.round(100.0 * good.amount() / of.amount()));
        return new Ratio(share.label(), percent, good, of);
    }

    private Count count(Map<Figure, Long> amounts, Figure figure, UnaryOperator<Slice> narrowed) {
        return count(amounts.getOrDefault(figure, 0L), narrowed.apply(Slice.of(figure)));
    }
}
