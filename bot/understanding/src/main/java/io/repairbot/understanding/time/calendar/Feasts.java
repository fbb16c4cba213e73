package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Feasts and dates of the Chinese calendar: 国庆, 明年春节, 中秋节, 农历九月初十, 正月初八. */
final class Feasts {
    private static final int HUNDRED = 100;
    private static final String[] LUNAR_MONTHS = {"正月", "冬月", "腊月"};

    private final Lexicon lexicon;
    private final Line line;
    private final LocalDate today;

    Feasts(Lexicon lexicon, Line line, LocalDate today) {
        this.lexicon = lexicon;
        this.line = line;
        this.today = today;
    }

    @Nullable
    Days at(int from) {
        int start = yearEnd(from);
        @Nullable Integer year = start > from ? year(from) : null;
        Word feast = lexicon.longest(line, start, Word.Kind.FEAST);
        if (feast != null) {
            return solar(from, start, year, feast);
        }
        Word movable = lexicon.longest(line, start, Word.Kind.MOVABLE);
        if (movable != null) {
            int to = line.skip(start + movable.length(), "当天", "那天");
            LocalDate since = year == null ? today : LocalDate.of(year, 1, 1);
            return NthWeekday.of(to, movable.value()).inYear(from, since, movable.value() / HUNDRED);
        }
        Word lunar = lexicon.longest(line, start, Word.Kind.LUNAR);
        if (lunar != null) {
            int to = line.skip(start + lunar.length(), "当天", "那天", "期间", "假期");
            return lunar(from, to, year, lunar.value());
        }
        return lunarDate(from);
    }

    private int yearEnd(int from) {
        Word word = lexicon.longest(line, from, Word.Kind.YEAR);
        if (word != null) {
            return line.skip(from + word.length(), "的");
        }
        Numeral number = line.number(from);
        boolean isYear = number != null && number.digits().length() == 4 && line.has("年", number.to());
        return isYear ? line.skip(number.to() + 1, "的") : from;
    }

    private @Nullable Integer year(int from) {
        Word word = lexicon.longest(line, from, Word.Kind.YEAR);
        if (word != null) {
            return today.getYear() + word.value();
        }
        Numeral number = line.number(from);
        return number == null ? null : Integer.valueOf(number.value());
    }

    private @Nullable Days solar(int from, int start, @Nullable Integer year, Word feast) {
        int month = feast.value() / HUNDRED;
        int day = feast.value() % HUNDRED;
        int to = line.skip(start + feast.length(), "当天", "那天", "期间", "假期", "长假");
        if (year == null) {
            return Months.monthDay(from, to, month, day);
        }
        LocalDate date = LocalDate.of(Math.max(1, Math.min(year, 9_999)), month, day);
        return new Days(from, to, Days.Kind.DATE, floor -> Days.Span.of(date), null);
    }

    /** 农历九月初十, 正月初八, 腊月廿三; 九月初 without 农历 and number is the beginning of September. */
    private @Nullable Days lunarDate(int from) {
        int name = line.skip(from, "农历", "阴历", "旧历");
        boolean named = name > from;
        int start = named ? yearEnd(name) : from;
        @Nullable Integer year = start > name ? year(name) : null;
        int month = month(start);
        if (month == 0) {
            return null;
        }
        boolean lunarMonth = line.first(start, LUNAR_MONTHS) != null;
        int monthTo = lunarMonth ? start + 2 : afterMonth(start);
        int dayAt = line.skip(monthTo, "初");
        Numeral day = line.number(dayAt);
        boolean lunar = named || lunarMonth || dayAt > monthTo;
        boolean fits = lunar && day != null && day.value() >= 1 && day.value() <= 30;
        return fits ? lunar(from, line.skip(day.to(), "日", "号"), year, month * HUNDRED + day.value()) : null;
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

    private @Nullable Days lunar(int from, int to, @Nullable Integer year, int monthDay) {
        LocalDate first = year == null ? next(today, monthDay) : in(year, monthDay);
        return first == null
                ? null
                : new Days(
                        from,
                        to,
                        Days.Kind.DATE,
                        floor -> Days.Span.of(
                                year != null || floor.equals(today) ? first : later(floor, monthDay, first)),
                        null);
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
