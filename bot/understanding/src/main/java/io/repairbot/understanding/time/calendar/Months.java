package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates in words: 2021年9月10号, 九零年九月十号, 明年三月, 三月26, 下个月5号, 5号, 月底, 3月上旬. */
final class Months {
    /** No day of a month is further away than from one leap year's February to the next. */
    private static final int YEARS_TO_TRY = 9;

    private final Lexicon lexicon;
    private final Line line;
    private final LocalDate today;

    Months(Lexicon lexicon, Line line, LocalDate today) {
        this.lexicon = lexicon;
        this.line = line;
        this.today = today;
    }

    @Nullable
    Days at(int from) {
        int start = line.skip(from, "公历", "阳历", "新历");
        YearName year = YearName.at(lexicon, line, today, start);
        if (year != null) {
            return inYear(from, year);
        }
        Days relative = relativeMonth(from);
        if (relative != null) {
            return relative;
        }
        int month = line.has("元月", start) ? 1 : number(start, 12, "月");
        return month > 0 ? inMonth(from, afterMonth(start), null, month) : DayNumbers.at(line, from, start);
    }

    private @Nullable Days inYear(int from, YearName year) {
        int month = line.has("元月", year.to()) ? 1 : number(year.to(), 12, "月");
        if (month > 0) {
            Days days = inMonth(from, afterMonth(year.to()), year.value(), month);
            return year.past() && days != null ? new Days(from, days.to(), Days.Kind.PAST, days.rule(), null) : days;
        }
        return MonthPart.ofYear(line, from, year.to(), year.value(), today);
    }

    private int afterMonth(int at) {
        Numeral number = line.number(at);
        int to = number == null ? at + 1 : number.to();
        return line.skip(line.skip(to, "月份", "月"), "的");
    }

    private @Nullable Days inMonth(int from, int at, @Nullable Integer year, int month) {
        Numeral day = day(at);
        if (day != null) {
            int to = line.skip(day.to(), "日", "号");
            return year == null ? monthDay(from, to, month, day.value()) : dated(from, to, year, month, day.value());
        }
        Numeral wrong = line.number(at);
        if (wrong != null && line.any("日号", wrong.to())) {
            return null;
        }
        NthWeekday nth = NthWeekday.at(line, at);
        if (nth != null) {
            return new Days(
                    from, nth.to(), Days.Kind.DATE, floor -> Days.Span.of(nth.of(month(floor, year, month))), null);
        }
        MonthPart part = MonthPart.at(line, at);
        return new Days(from, part.to(), Days.Kind.DATE, floor -> part.of(month(floor, year, month)), null);
    }

    private static YearMonth month(LocalDate floor, @Nullable Integer year, int month) {
        boolean nextYear = month < floor.getMonthValue();
        return YearMonth.of(year != null ? year : floor.getYear() + (nextYear ? 1 : 0), month);
    }

    /** The day at {@code at}; without 日 or 号 only if nothing else is counted by the number (三月26, but not 十月3点). */
    private @Nullable Numeral day(int at) {
        Numeral number = line.number(at);
        if (number == null || number.value() < 1 || number.value() > 31) {
            return null;
        }
        boolean named = line.any("日号", number.to());
        return named || !line.any("点时:个天年月周分楼栋幢室单元块次份多", number.to()) ? number : null;
    }

    private static @Nullable Days dated(int from, int to, int year, int month, int day) {
        if (!NumericDates.isDate(year, month, day)) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return new Days(from, to, Days.Kind.DATE, floor -> Days.Span.of(date), null);
    }

    /** A month and a day: the first such date not before the floor. Null when no year has it. */
    static @Nullable Days monthDay(int from, int to, int month, int day) {
        return !NumericDates.isDate(2000, month, day)
                ? null
                : new Days(from, to, Days.Kind.DATE, floor -> Days.Span.of(nextDate(floor, month, day)), null);
    }

    static LocalDate nextDate(LocalDate floor, int month, int day) {
        for (int year = floor.getYear(); year < floor.getYear() + YEARS_TO_TRY; year++) {
            if (NumericDates.isDate(year, month, day)
                    && !LocalDate.of(year, month, day).isBefore(floor)) {
                return LocalDate.of(year, month, day);
            }
        }
        throw new IllegalArgumentException("no such day: " + month + "-" + day);
    }

    private @Nullable Days relativeMonth(int from) {
        Word next = lexicon.longest(line, from, Word.Kind.NEXT);
        int name = next == null ? from : from + next.length();
        if (next == null || !line.has("月", name)) {
            return monthPart(from);
        }
        YearMonth month = YearMonth.from(today).plusMonths(next.value());
        int at = line.skip(name + 1, "份", "的");
        Numeral day = day(at);
        if (day != null && day.value() <= month.lengthOfMonth()) {
            return Days.fixed(from, line.skip(day.to(), "日", "号"), month.atDay(day.value()), today);
        }
        NthWeekday nth = NthWeekday.at(line, at);
        if (nth != null) {
            return Days.fixed(from, nth.to(), nth.of(month), today);
        }
        MonthPart part = MonthPart.at(line, at);
        Days.Kind kind = next.value() < 0 ? Days.Kind.PAST : next.value() == 0 ? Days.Kind.LOOSE : Days.Kind.FUTURE;
        return new Days(from, part.to(), part.isWhole() ? kind : notPast(kind), floor -> part.of(month), null);
    }

    private static Days.Kind notPast(Days.Kind kind) {
        return kind == Days.Kind.LOOSE ? Days.Kind.DATE : kind;
    }

    /** 月底, 年底, 上半月 without a month before them. */
    private @Nullable Days monthPart(int from) {
        int at = line.skip(from, "月");
        MonthPart part = MonthPart.at(line, at);
        boolean alone = !part.isWhole() && (at > from || part.to() > at + 1);
        if (alone) {
            return new Days(from, part.to(), Days.Kind.DATE, part::next, null);
        }
        return line.has("年", from) ? MonthPart.ofYear(line, from, from + 1, today.getYear(), today) : null;
    }

    private int number(int at, int most, String unit) {
        Numeral number = line.number(at);
        boolean fits = number != null && number.value() >= 1 && number.value() <= most && line.has(unit, number.to());
        return fits ? number.value() : 0;
    }
}
