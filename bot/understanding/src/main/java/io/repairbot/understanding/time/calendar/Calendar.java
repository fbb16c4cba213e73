package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds days in one line, seen from one day. Not for two threads. */
public final class Calendar {
    private final Lexicon lexicon;
    private final Line line;
    private final LocalDate today;
    private final Weeks weeks;
    private final Months months;
    private final NumericDates numeric;
    private final Feasts feasts;

    public Calendar(Lexicon lexicon, Line line, LocalDate today) {
        this.lexicon = lexicon;
        this.line = line;
        this.today = today;
        weeks = new Weeks(lexicon, line, today);
        months = new Months(lexicon, line, today);
        numeric = new NumericDates(line);
        feasts = new Feasts(lexicon, line, today);
    }

    /** The days named at {@code from}; null when none are. */
    public @Nullable Days at(int from) {
        Days days = numeric.at(from);
        if (days == null) {
            days = word(from);
        }
        if (days == null) {
            days = feasts.at(from);
        }
        if (days == null) {
            days = weeks.at(from);
        }
        return days == null ? months.at(from) : days;
    }

    private @Nullable Days word(int from) {
        Days pair = pair(from);
        Word word = pair == null ? lexicon.longest(line, from, Word.Kind.DAY) : null;
        if (word == null) {
            return pair;
        }
        LocalDate day = today.plusDays(word.value());
        return new Days(from, from + word.length(), Days.kind(day, today), floor -> Days.Span.of(day), word.part());
    }

    /** Two or more days under one name. */
    private @Nullable Days pair(int from) {
        String near = line.first(from, "这两天", "这几天", "这两日", "这几日", "这三天");
        if (near != null) {
            int last = near.startsWith("这两") ? 1 : 2;
            return Days.span(from, from + near.length(), Days.Kind.LOOSE, today, today.plusDays(last));
        }
        String today2 = line.first(from, "今明两天", "今明");
        if (today2 != null) {
            return Days.span(from, from + today2.length(), Days.Kind.FUTURE, today, today.plusDays(1));
        }
        String next2 = line.first(from, "明后两天", "明后天", "明后");
        return next2 == null
                ? null
                : Days.span(from, from + next2.length(), Days.Kind.FUTURE, today.plusDays(1), today.plusDays(2));
    }
}
