package io.repairbot.understanding.time;

import io.repairbot.understanding.TimeSlot.Bound;
import io.repairbot.understanding.TimeSlot.Daypart;
import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.time.calendar.Calendar;
import io.repairbot.understanding.time.calendar.Days;
import io.repairbot.understanding.time.calendar.Offset;
import io.repairbot.understanding.time.clock.Clock;
import io.repairbot.understanding.time.clock.ClockReader;
import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Puts day, part of day, clock and bound that stand together into one mention. For one line and one thread. */
final class MentionReader {
    private static final String[] GLUE = {
        "的", ",", "大约", "大概", "差不多", "约", "在", "就", "都", "-", "T", " ", "(", ")", "那天", "当天"
    };
    /** First characters of the forms that are in no word list. */
    private static final String OPENERS = "半再过未接今往而依现此这眼明公阳新元农阴旧正冬腊月年周星礼双早晚差上中下";

    private static final int MOST_GLUE = 3;

    /** Places where a time may begin and none does; an honest message has a few dozen. */
    private static final int MOST_FAILURES = 24;

    private final Lexicon lexicon;
    private final Line line;
    private final LocalDateTime now;
    private final Calendar calendar;
    private final ClockReader clocks;
    private int failures;

    MentionReader(Lexicon lexicon, Line line, LocalDateTime now) {
        this.lexicon = lexicon;
        this.line = line;
        this.now = now;
        calendar = new Calendar(lexicon, line, now.toLocalDate());
        clocks = new ClockReader(line);
    }

    private record Part(int to, Daypart daypart) {}

    /** The mention that begins at {@code from}; null when none does. */
    @Nullable
    Mention at(int from) {
        char first = line.at(from);
        boolean opens = lexicon.opensTime(first) || Numerals.isArabic(first) || Numerals.isChinese(first);
        if (isExhausted() || !opens && OPENERS.indexOf(first) < 0) {
            return null;
        }
        Mention mention = read(from);
        failures += mention == null ? 1 : 0;
        return mention;
    }

    /** Whether so much was tried in vain that nothing is looked for any more. */
    boolean isExhausted() {
        return failures >= MOST_FAILURES;
    }

    private @Nullable Mention read(int from) {
        Offset offset = Offset.at(line, from, now);
        if (offset == null) {
            Days days = calendar.at(from);
            return days == null ? withoutDay(from) : withDay(from, days, null);
        }
        boolean isDay = !offset.clock() && (offset.kind() == Offset.Kind.AT || offset.kind() == Offset.Kind.AFTER);
        Bound bound = offset.kind() == Offset.Kind.AFTER ? Bound.AFTER : null;
        return isDay ? withDay(from, counted(from, offset), bound) : Mention.of(from, offset);
    }

    private Days counted(int from, Offset offset) {
        Days.Span day = Days.Span.of(offset.at().toLocalDate());
        return new Days(from, offset.to(), Days.Kind.FUTURE, floor -> day, null);
    }

    private Mention withDay(int from, Days days, @Nullable Bound bound) {
        int end = days.kind() == Days.Kind.WEEKDAY ? days.to() : weekdayAside(days.to());
        Part part = days.part() == null ? part(end) : new Part(end, days.part());
        int to = part == null ? end : part.to;
        Clock clock = behindGlue(to);
        return bounded(from, clock == null ? to : clock.to(), days, part == null ? null : part.daypart, clock, bound);
    }

    private @Nullable Mention withoutDay(int from) {
        Part part = lonePart(from);
        if (part != null) {
            Clock clock = behindGlue(part.to);
            return bounded(from, clock == null ? part.to : clock.to(), null, part.daypart, clock, null);
        }
        Clock clock = isInsideNumber(from) ? null : clocks.at(from);
        if (clock == null) {
            return null;
        }
        Part behind = wordPart(clock.to());
        boolean own = behind != null && clocks.at(behind.to) == null && clock.half() == Clock.Half.OPEN;
        return bounded(from, own ? behind.to : clock.to(), null, own ? behind.daypart : null, clock, null);
    }

    private Mention bounded(
            int from,
            int to,
            @Nullable Days days,
            @Nullable Daypart part,
            @Nullable Clock clock,
            @Nullable Bound bound) {
        Bounds bounds = Bounds.around(line, from, to, scope(days, clock));
        return new Mention(from, bounds.to(), null, days, part, clock, bounds.bound() == null ? bound : bounds.bound());
    }

    private static Bounds.Scope scope(@Nullable Days days, @Nullable Clock clock) {
        if (clock != null) {
            return Bounds.Scope.HOUR;
        }
        return days == null ? Bounds.Scope.PART : Bounds.Scope.DAYS;
    }

    /** "7月23日（周四）下午": the weekday only repeats the date. */
    private int weekdayAside(int at) {
        int open = line.skip(at, "(", ",");
        Days days = calendar.at(open);
        boolean repeats = days != null && days.kind() == Days.Kind.WEEKDAY && (open == at || line.any(")", days.to()));
        return repeats ? line.skip(days.to(), ")") : at;
    }

    private @Nullable Part part(int at) {
        int start = at;
        for (int i = 0; i < MOST_GLUE; i++) {
            Part part = wordPart(start);
            if (part == null && line.any("早晚晨夜", start) && !line.any("点些饭稻会", start + 1)) {
                part = letterPart(start);
            }
            int next = line.skip(start, GLUE);
            if (part != null || next == start) {
                return part;
            }
            start = next;
        }
        return null;
    }

    private @Nullable Part wordPart(int at) {
        Word word = lexicon.longest(line, at);
        return word == null || word.part() == null || word.kind() != Word.Kind.PART
                ? null
                : new Part(at + word.length(), word.part());
    }

    /** A part that begins a mention; 早 and 晚 alone only before a clock (晚八点). */
    private @Nullable Part lonePart(int from) {
        Part word = wordPart(from);
        Clock clock = word == null && line.any("早晚", from) ? clocks.at(from + 1) : null;
        return clock != null && clock.form() != Clock.Form.LITTLE ? letterPart(from) : word;
    }

    private Part letterPart(int at) {
        return new Part(at + 1, line.any("早晨", at) ? Daypart.EARLY_MORNING : Daypart.EVENING);
    }

    private @Nullable Clock behindGlue(int at) {
        int start = at;
        for (int i = 0; i <= MOST_GLUE; i++) {
            Clock clock = clocks.behindDay(start);
            int next = line.skip(start, GLUE);
            if (clock != null || next == start) {
                return clock;
            }
            start = next;
        }
        return null;
    }

    private boolean isInsideNumber(int from) {
        char before = line.at(from - 1);
        return line.isDigit(from)
                && (before < 128 && Character.isLetterOrDigit(before)
                        || before == '.'
                        || before == ':'
                        || before == '#');
    }
}
