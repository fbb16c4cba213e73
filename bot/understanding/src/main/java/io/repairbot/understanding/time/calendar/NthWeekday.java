package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.time.line.Line;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** "第三个周三" of a month, ending before {@code to}. */
record NthWeekday(int to, int nth, DayOfWeek day) {
    private static final int MOST = 5;

    static @Nullable NthWeekday at(Line line, int from) {
        int start = line.skip(line.skip(from, "的"), "第");
        Numeral nth = start == from || !line.has("第", start - 1) ? null : line.number(start);
        if (nth == null || nth.value() < 1 || nth.value() > MOST) {
            return null;
        }
        int name = line.skip(nth.to(), "个");
        int at = line.skip(name, "星期", "礼拜", "周");
        int digit = line.any("日天", at) ? 7 : Numerals.digit(line.at(at));
        return at > name && digit >= 1 && digit <= 7 ? new NthWeekday(at + 1, nth.value(), DayOfWeek.of(digit)) : null;
    }

    /** @param value month * 100 + n * 10 + weekday */
    static NthWeekday of(int to, int value) {
        return new NthWeekday(to, value / 10 % 10, DayOfWeek.of(value % 10));
    }

    /** This weekday of {@code month}, in the first year in which it is not before {@code floor}. */
    Days inYear(int from, LocalDate floor, int month) {
        LocalDate day = of(YearMonth.of(floor.getYear(), month));
        LocalDate next = day.isBefore(floor) ? of(YearMonth.of(floor.getYear() + 1, month)) : day;
        return new Days(from, to, Days.Kind.DATE, any -> Days.Span.of(next), null);
    }

    LocalDate of(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }
}
