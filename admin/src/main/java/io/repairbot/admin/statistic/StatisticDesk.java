package io.repairbot.admin.statistic;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.order.Slice;
import io.repairbot.admin.statistic.StatisticMapper.Named;
import io.repairbot.admin.statistic.Statistics.Declined;
import io.repairbot.admin.statistic.Statistics.Home;
import io.repairbot.admin.statistic.Statistics.Line;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.figure.Figure;
import io.repairbot.figure.Figures;
import io.repairbot.figure.Sum.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Puts the figures of a month together. */
@Service
class StatisticDesk {
    private static final int MONTHS = 12;
    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);
    /** Of homes that report again and again, and of what is asked for in vain. */
    private static final int MOST = 10;

    private final Figures figures;
    private final StatisticMapper rows;
    private final Catalogue catalogue;
    private final Clock clock;

    StatisticDesk(Figures figures, StatisticMapper rows, Catalogue catalogue, Clock clock) {
        this.figures = figures;
        this.rows = rows;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param asked like {@code 2026-11}; what is no month, or still ahead, is the present one */
    Statistics of(Viewer viewer, String asked) {
        YearMonth now = YearMonth.from(clock.instant().atZone(viewer.zone()));
        YearMonth month = month(asked, now);
        Totals totals = new Totals(figures.of(viewer.communityId(), viewer.zone(), month, MONTHS));
        Map<String, Long> often = often(totals.counts(Kind.HOME));
        Map<String, String> names = names(viewer, often.keySet());
        return new Statistics(
                month.toString(),
                month.minusMonths(1).toString(),
                month.isBefore(now) ? month.plusMonths(1).toString() : "",
                total(totals, month),
                people(totals, month, names),
                trades(totals, month),
                trend(totals, month),
                new Heat(new Lines(month)).of(totals.counts(Kind.HOUR)),
                homes(often, month, names),
                declined(month, viewer));
    }

    private static YearMonth month(String asked, YearMonth now) {
        try {
            YearMonth month = YearMonth.parse(asked);
            return month.isAfter(now) || month.isBefore(EARLIEST) ? now : month;
        } catch (DateTimeParseException noMonth) {
            return now;
        }
    }

    private static Line total(Totals totals, YearMonth month) {
        Map<Figure, Long> amounts = totals.months().getOrDefault(month.toString(), Map.of());
        return new Lines(month).line("合计", "", amounts, UnaryOperator.identity());
    }

    private List<Line> people(Totals totals, YearMonth month, Map<String, String> names) {
        return totals.crew(month, Totals::person).entrySet().stream()
                .map(person -> new Lines(month)
                        .line(
                                person.getKey().isEmpty()
                                        ? "没有人接过"
                                        : names.getOrDefault(person.getKey(), person.getKey()),
                                "",
                                person.getValue(),
                                slice -> slice.by(person.getKey())))
                .sorted(Comparator.comparing(line -> -line.orders().amount()))
                .toList();
    }

    private List<Line> trades(Totals totals, YearMonth month) {
        return totals.crew(month, Totals::trade).entrySet().stream()
                .map(trade -> new Lines(month)
                        .line(
                                catalogue.tradeName(trade.getKey()),
                                "",
                                trade.getValue(),
                                slice -> slice.in(trade.getKey())))
                .sorted(Comparator.comparing(line -> -line.orders().amount()))
                .toList();
    }

    private static List<Line> trend(Totals totals, YearMonth last) {
        Map<String, Map<Figure, Long>> months = totals.months();
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> last.minusMonths(MONTHS - 1L - back))
                .map(month -> new Lines(month)
                        .line(
                                month.toString(),
                                "/statistics?month=" + month,
                                months.getOrDefault(month.toString(), Map.of()),
                                UnaryOperator.identity()))
                .toList();
    }

    /** The homes that reported most often, more than once, in this order. */
    private static Map<String, Long> often(Map<String, Long> counts) {
        Map<String, Long> often = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(home -> home.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(home -> often.put(home.getKey(), home.getValue()));
        return often;
    }

    private static List<Home> homes(Map<String, Long> often, YearMonth month, Map<String, String> names) {
        return often.entrySet().stream()
                .map(home -> new Home(
                        names.getOrDefault(home.getKey(), home.getKey()),
                        new Lines(month)
                                .count(home.getValue(), Slice.of(Figure.ORDERS).from(home.getKey()))))
                .toList();
    }

    private List<Declined> declined(YearMonth month, Viewer viewer) {
        Instant from = month.atDay(1).atStartOfDay(viewer.zone()).toInstant();
        Instant to = month.plusMonths(1).atDay(1).atStartOfDay(viewer.zone()).toInstant();
        return rows.declined(viewer.communityId(), from, to, MOST).stream()
                .map(asked ->
                        new Declined(catalogue.get(asked.service()).name(), asked.notOffered(), asked.feeRefused()))
                .toList();
    }

    private Map<String, String> names(Viewer viewer, Set<String> homes) {
        return rows.names(viewer.communityId(), homes).stream().collect(Collectors.toMap(Named::id, Named::name));
    }
}
