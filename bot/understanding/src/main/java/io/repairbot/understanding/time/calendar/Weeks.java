package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Weeks and weekdays. A week starts on Monday; 下周三 is Wednesday of the next calendar week; 周四 alone is the next Thursday, today included. */
final class Weeks {
    private static final int WEEKEND = 8;

    private final Lexicon lexicon;
    private final Line line;
    private final LocalDate today;

    Weeks(Lexicon lexicon, Line line, LocalDate today) {
        this.lexicon = lexicon;
        this.line = line;
        this.today = today;
    }

    @Nullable
    Days at(int from) {
        Word next = lexicon.longest(line, from, Word.Kind.NEXT);
        int name = next == null ? from : from + next.length();
        int day = skipName(name);
        if (day == name) {
            return weekendAlone(from, name, next);
        }
        return next == null ? bare(from, day) : inWeek(from, day, next.value());
    }

    private int skipName(int at) {
        return line.skip(at, "星期", "礼拜", "周");
    }

    /** 双休日, 这双休. */
    private @Nullable Days weekendAlone(int from, int at, @Nullable Word next) {
        int to = line.skip(at, "双休日", "双休");
        return to == at ? null : weekend(from, to, next == null ? null : next.value());
    }

    private @Nullable Days bare(int from, int at) {
        int weekday = weekday(at);
        if (weekday == 0 || isFrequency(from)) {
            return null;
        }
        if (weekday == WEEKEND) {
            return weekend(from, at + 1, null);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        boolean both = line.has("六日", at);
        return new Days(from, both ? at + 2 : at + 1, Days.Kind.WEEKDAY, floor -> next(floor, day, both), null);
    }

    private static Days.Span next(LocalDate floor, DayOfWeek day, boolean both) {
        LocalDate first = floor.with(TemporalAdjusters.nextOrSame(day));
        return new Days.Span(first, both ? first.plusDays(1) : null);
    }

    private Days inWeek(int from, int at, int weeks) {
        int day = skipName(line.skip(at, "的"));
        int weekday = weekday(day);
        LocalDate monday = monday(weeks);
        if (weekday == WEEKEND) {
            return weekend(from, day + 1, weeks);
        }
        if (weekday > 0) {
            return Days.fixed(from, day + 1, monday.plusDays(weekday - 1L), today);
        }
        Days.Kind kind = weeks < 0 ? Days.Kind.PAST : weeks == 0 ? Days.Kind.LOOSE : Days.Kind.FUTURE;
        return Days.span(from, at, kind, monday, monday.plusDays(6));
    }

    private Days weekend(int from, int to, @Nullable Integer weeks) {
        LocalDate saturday = monday(weeks == null ? 0 : weeks).plusDays(5);
        Days.Kind kind = weeks == null ? Days.Kind.WEEKDAY : weeks < 0 ? Days.Kind.PAST : Days.Kind.FUTURE;
        return Days.span(from, to, kind, saturday, saturday.plusDays(1));
    }

    private LocalDate monday(int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }

    /** 1 to 7, {@link #WEEKEND} for 末, 0 for none; "周12" is none. */
    private int weekday(int at) {
        char c = line.at(at);
        if (c == '日' || c == '天') {
            return 7;
        }
        if (c == '末') {
            return WEEKEND;
        }
        int digit = c == '两' || line.isDigit(at) && line.isDigit(at + 1) ? 0 : Numerals.digit(c);
        return digit >= 1 && digit <= 7 ? digit : 0;
    }

    /** "一周三次" counts weeks. */
    private boolean isFrequency(int from) {
        return Numerals.digit(line.at(from - 1)) >= 0 && line.any("次回趟天", from + 2);
    }
}
