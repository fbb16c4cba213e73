package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of the Chinese calendar. */
final class LunarDates {
    private static final int HUNDRED = 100;
    private static final String[] LUNAR_MONTHS = {"正月", "冬月", "腊月"};

    private final Lexicon lexicon;
    private final Line line;
    private final LocalDate today;

    LunarDates(Lexicon lexicon, Line line, LocalDate today) {
        this.lexicon = lexicon;
        this.line = line;
        this.today = today;
    }

    /** 农历九月初十, 正月初八, 腊月廿三; 九月初 without 农历 and number is the beginning of September. */
    @Nullable
    Days at(int from) {
        int name = line.skip(from, "农历", "阴历", "旧历");
        boolean named = name > from;
        YearName year = named ? YearName.at(lexicon, line, today, name) : null;
        int start = year == null ? name : year.to();
        int month = month(start);
        if (month == 0) {
            return null;
        }
        boolean lunarMonth = line.first(start, LUNAR_MONTHS) != null;
        int monthTo = lunarMonth ? start + 2 : afterMonth(start);
        int dayAt = line.skip(monthTo, "初");
        Numeral day = line.number(dayAt);
        boolean lunar = named || lunarMonth || dayAt > monthTo;
        boolean fits = lunar && day != null && isDay(day);
        return fits ? days(from, line.skip(day.to(), "日", "号"), year, month * HUNDRED + day.value()) : null;
    }

    /** "8月初10点" is a day in early August. */
    private boolean isDay(Numeral day) {
        return day.value() >= 1 && day.value() <= 30 && !line.any("点时:", day.to());
    }

    private int month(int at) {
        if (line.has("正月", at)) {
            return 1;
        }
        if (line.has("冬月", at)) {
            return 11;
        }
        if (line.has("腊月", at)) {
            return 12;
        }
        Numeral number = line.number(at);
        return number != null && number.value() >= 1 && number.value() <= 12 && line.has("月", number.to())
                ? number.value()
                : 0;
    }

    private int afterMonth(int at) {
        Numeral number = line.number(at);
        return number == null ? at : number.to() + 1;
    }

    /** @param monthDay month * 100 + day of the Chinese calendar */
    @Nullable
    Days days(int from, int to, @Nullable YearName year, int monthDay) {
        LocalDate first = year == null ? next(today, monthDay) : in(year.value(), monthDay);
        if (first == null) {
            return null;
        }
        boolean fixed = year != null;
        Days.Rule rule = floor -> Days.Span.of(fixed || floor.equals(today) ? first : later(floor, monthDay, first));
        return new Days(from, to, Days.Kind.DATE, rule, null);
    }

    private static LocalDate later(LocalDate floor, int monthDay, LocalDate otherwise) {
        LocalDate next = next(floor, monthDay);
        return next == null ? otherwise : next;
    }

    /** The first such day from {@code floor} on; the Chinese year may have begun in the solar year before. */
    private static @Nullable LocalDate next(LocalDate floor, int monthDay) {
        for (int year = floor.getYear() - 1; year <= floor.getYear() + 1; year++) {
            LocalDate day = in(year, monthDay);
            if (day != null && !day.isBefore(floor)) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate in(int year, int monthDay) {
        LunarYear lunar = LunarYear.of(year);
        return lunar == null ? null : lunar.day(monthDay / HUNDRED, monthDay % HUNDRED);
    }
}
