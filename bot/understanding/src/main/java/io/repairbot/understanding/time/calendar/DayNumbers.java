package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.time.line.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days without a month: 5号, 29日, the 3 of 3到5号. The next month that has such a day is meant. */
final class DayNumbers {
    private DayNumbers() {}

    /** The day at {@code at} of a mention that begins at {@code from}; null when none is there. */
    static @Nullable Days at(Line line, int from, int at) {
        Numeral number = line.number(at);
        if (number == null || number.value() < 1 || number.value() > 31) {
            return null;
        }
        int to = line.skip(number.to(), "日", "号");
        int day = number.value();
        boolean named = to > number.to() || isFirstOfRange(line, number.to());
        boolean certain = line.has("日", number.to()) && !line.has("一日", at);
        Days.Kind kind = certain ? Days.Kind.DATE : Days.Kind.NUMBER;
        return named ? new Days(from, to, kind, floor -> Days.Span.of(nextDay(floor, day)), null) : null;
    }

    /** The first number in 3到5号. */
    private static boolean isFirstOfRange(Line line, int to) {
        int second = line.skip(to, "到", "至", "-", "~");
        Numeral number = second == to ? null : line.number(second);
        return number != null && number.value() <= 31 && line.any("日号", number.to());
    }

    private static LocalDate nextDay(LocalDate floor, int day) {
        YearMonth month = YearMonth.from(floor);
        while (day > month.lengthOfMonth() || month.atDay(day).isBefore(floor)) {
            month = month.plusMonths(1);
        }
        return month.atDay(day);
    }
}
