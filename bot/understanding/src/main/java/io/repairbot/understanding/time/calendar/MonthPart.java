package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.time.line.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Part of a month by its first and last day: 月初, 上旬, 下半月, 月底; the whole month when {@code first} is 1 and {@code last} is 31. */
record MonthPart(int to, int first, int last) {
    private static final int END = 31;

    private record Name(String word, int first, int last) {}

    private static final Name[] NAMES = {
        new Name("上半月", 1, 15),
        new Name("下半月", 16, END),
        new Name("上旬", 1, 10),
        new Name("中旬", 11, 20),
        new Name("下旬", 21, END),
        new Name("初", 1, 10),
        new Name("中", 11, 20),
        new Name("底", 21, END),
        new Name("末", 21, END),
    };

    /** The part named at {@code at}; the whole month, ending there, when none is. */
    static MonthPart at(Line line, int at) {
        for (Name name : NAMES) {
            if (line.has(name.word, at) && !(line.has("中午", at) || line.has("中间", at))) {
                return new MonthPart(at + name.word.length(), name.first, name.last);
            }
        }
        return new MonthPart(at, 1, END);
    }

    boolean isWhole() {
        return first == 1 && last == END;
    }

    Days.Span of(YearMonth month) {
        return new Days.Span(month.atDay(first), month.atDay(Math.min(last, month.lengthOfMonth())));
    }

    /** The first such part that is not over at {@code floor}. */
    Days.Span next(LocalDate floor) {
        Days.Span span = of(YearMonth.from(floor));
        LocalDate end = span.last();
        return end != null && end.isBefore(floor) ? of(YearMonth.from(floor).plusMonths(1)) : span;
    }

    /** 年底, 年初, a season or the whole year; null when no more than the year itself is named by its number. */
    static @Nullable Days ofYear(Line line, int from, int at, int year, LocalDate today) {
        int[] months = monthsOfYear(line, at);
        if (months == null) {
            return null;
        }
        LocalDate first = LocalDate.of(year, months[0], 1);
        LocalDate last = YearMonth.from(first).plusMonths(months[1] - 1L).atEndOfMonth();
        return Days.span(
                from,
                line.skip(at + 1, "天", "季"),
                year < today.getYear() ? Days.Kind.PAST : Days.Kind.DATE,
                first,
                last);
    }

    private static int @Nullable [] monthsOfYear(Line line, int at) {
        return switch (line.at(at)) {
            case '初' -> new int[] {1, 1};
            case '中' -> new int[] {6, 2};
            case '底', '末' -> new int[] {12, 1};
            case '春' -> new int[] {3, 3};
            case '夏' -> new int[] {6, 3};
            case '秋' -> new int[] {9, 3};
            case '冬' -> new int[] {12, 3};
            default -> null;
        };
    }
}
