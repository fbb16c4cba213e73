package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.time.line.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates written with signs: 2021-09-09, 2021/9/9, 2021.9.9, 2027 5 17, 20210909, 09-01, 11/3, 6·30. */
final class NumericDates {
    private static final String SIGNS = "-/. ";

    private final Line line;

    NumericDates(Line line) {
        this.line = line;
    }

    @Nullable
    Days at(int from) {
        if (!line.isDigit(from) || line.any("-/.:·#*", from - 1) || isCode(from - 1)) {
            return null;
        }
        int run = run(from);
        return switch (run) {
            case 8 -> solid(from);
            case 4 -> full(from);
            case 1, 2 -> monthDay(from, run);
            default -> null;
        };
    }

    private boolean isCode(int at) {
        char c = line.at(at);
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private int run(int from) {
        int to = from;
        while (line.isDigit(to)) {
            to++;
        }
        return to - from;
    }

    private int value(int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            value = value * 10 + line.at(i) - '0';
        }
        return value;
    }

    private @Nullable Days solid(int from) {
        boolean isNumberOfSomething = line.any("号码单编:", from - 1) || line.any("-号", from + 8);
        return isNumberOfSomething
                ? null
                : date(from, from + 8, value(from, 4), value(from + 4, 2), value(from + 6, 2));
    }

    private @Nullable Days full(int from) {
        int month = from + 5;
        int monthLength = run(month);
        int day = month + monthLength + 1;
        if (!line.any(SIGNS, from + 4)
                || monthLength > 2
                || monthLength == 0
                || line.at(day - 1) != line.at(from + 4)) {
            return null;
        }
        int dayLength = dayLength(day);
        int to = line.skip(day + dayLength, "日", "号");
        return dayLength == 0 ? null : date(from, to, value(from, 4), value(month, monthLength), value(day, dayLength));
    }

    /** Of digits glued to a clock ("0910:09") the first two are the day. */
    private int dayLength(int day) {
        int run = run(day);
        boolean glued = (run == 3 || run == 4) && line.at(day + run) == ':';
        return run <= 2 ? run : glued ? 2 : 0;
    }

    private @Nullable Days date(int from, int to, int year, int month, int day) {
        if (year < 1970 || year > 2200 || !isDate(year, month, day)) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return new Days(from, to, Days.Kind.DATE, floor -> Days.Span.of(date), null);
    }

    private @Nullable Days monthDay(int from, int monthLength) {
        int day = from + monthLength + 1;
        int dayLength = run(day);
        if (dayLength == 0 || dayLength > 2) {
            return null;
        }
        int end = day + dayLength;
        int to = line.skip(end, "日", "号");
        boolean another = line.any(SIGNS + ":·", end) && line.isDigit(end + 1) && !line.has(" ", end);
        boolean fits = isSeparated(from, monthLength, day, dayLength, to > end) && !another && !isMeasure(to);
        return fits ? Months.monthDay(from, to, value(from, monthLength), value(day, dayLength)) : null;
    }

    /** A slash will do; a dash needs two digits on both sides of it, "3-2" is a home and "3-5号" two days; a point needs 号 or a part of day behind. */
    private boolean isSeparated(int from, int monthLength, int day, int dayLength, boolean named) {
        char sign = line.at(day - 1);
        boolean padded = monthLength == 2 && dayLength == 2 && (line.has("0", from) || line.has(" ", day + dayLength));
        return sign == '/'
                || sign == '·'
                || sign == '-' && (padded || dayLength == 2 && line.any("上下中早晚凌傍", day + dayLength))
                || sign == '.' && (named || line.any("上下中早晚凌傍之以", day + dayLength));
    }

    private boolean isMeasure(int to) {
        boolean fraction = line.has("的", to) && !line.any("上下中早晚", to + 1);
        return fraction || isCode(to) || line.any("/%#楼栋幢室单元点个块元米", to);
    }

    static boolean isDate(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
