package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Feasts, with or without a year: 国庆, 明年春节, 中秋节, 母亲节. */
final class Feasts {
    private static final int HUNDRED = 100;
    private static final String[] TAILS = {"当天", "那天", "期间", "假期", "长假"};

    private final Lexicon lexicon;
    private final Line line;
    private final LocalDate today;
    private final LunarDates lunar;

    Feasts(Lexicon lexicon, Line line, LocalDate today) {
        this.lexicon = lexicon;
        this.line = line;
        this.today = today;
        lunar = new LunarDates(lexicon, line, today);
    }

    @Nullable
    Days at(int from) {
        YearName year = YearName.at(lexicon, line, today, from);
        int start = year == null ? from : year.to();
        Word word = feast(start);
        if (word == null) {
            return lunar.at(from);
        }
        int to = line.skip(start + word.length(), TAILS);
        Days days = days(from, to, year, word);
        return days != null && year != null && year.past()
                ? new Days(from, to, Days.Kind.PAST, days.rule(), null)
                : days;
    }

    private @Nullable Word feast(int at) {
        Word solar = lexicon.longest(line, at, Word.Kind.FEAST);
        Word movable = solar == null ? lexicon.longest(line, at, Word.Kind.MOVABLE) : solar;
        return movable == null ? lexicon.longest(line, at, Word.Kind.LUNAR) : movable;
    }

    private @Nullable Days days(int from, int to, @Nullable YearName year, Word word) {
        return switch (word.kind()) {
            case FEAST -> solar(from, to, year, word.value());
            case MOVABLE -> movable(from, to, year, word.value());
            default -> lunar.days(from, to, year, word.value());
        };
    }

    private static @Nullable Days solar(int from, int to, @Nullable YearName year, int monthDay) {
        int month = monthDay / HUNDRED;
        int day = monthDay % HUNDRED;
        if (year == null) {
            return Months.monthDay(from, to, month, day);
        }
        LocalDate date = LocalDate.of(year.value(), month, day);
        return new Days(from, to, Days.Kind.DATE, floor -> Days.Span.of(date), null);
    }

    private Days movable(int from, int to, @Nullable YearName year, int value) {
        LocalDate since = year == null ? today : LocalDate.of(year.value(), 1, 1);
        return NthWeekday.of(to, value).inYear(from, since, value / HUNDRED);
    }
}
