package io.repairbot.admin.statistic;

import io.repairbot.figure.Figure;
import io.repairbot.figure.Sum;
import io.repairbot.figure.Sum.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sums of figures, put together as the page wants them. */
record Totals(List<Sum> sums) {
    /** The amounts of a month by what {@code by} makes of the subject. */
    Map<String, Map<Figure, Long>> crew(YearMonth month, Function<String, String> by) {
        LocalDate first = month.atDay(1);
        return grouped(sum -> sum.kind() == Kind.CREW && sum.month().equals(first), sum -> by.apply(sum.subject()));
    }

    /** The amounts by first day of the month. */
    Map<String, Map<Figure, Long>> months() {
        return grouped(
                sum -> sum.kind() == Kind.CREW,
                sum -> YearMonth.from(sum.month()).toString());
    }

    Map<String, Long> counts(Kind kind) {
        return sums.stream()
                .filter(sum -> sum.kind() == kind)
                .collect(Collectors.toMap(Sum::subject, Sum::amount, Long::sum));
    }

    /** Everybody who is the first responsible engineer of something. */
    Set<String> people() {
        return sums.stream()
                .filter(sum -> sum.kind() == Kind.CREW)
                .map(sum -> person(sum.subject()))
                .collect(Collectors.toSet());
    }

    static String person(String subject) {
        return subject.substring(0, subject.indexOf('|'));
    }

    static String trade(String subject) {
        return subject.substring(subject.indexOf('|') + 1);
    }

    private Map<String, Map<Figure, Long>> grouped(Predicate<Sum> which, Function<Sum, String> by) {
        Map<String, Map<Figure, Long>> grouped = new TreeMap<>();
        sums.stream()
                .filter(which)
                .forEach(sum -> grouped.computeIfAbsent(by.apply(sum), key -> new EnumMap<>(Figure.class))
                        .merge(sum.figure(), sum.amount(), Long::sum));
        return grouped;
    }
}
