package io.repairbot.understanding.time;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.time.calendar.Days;
import io.repairbot.understanding.time.clock.Clock;
import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a line: all times in it, and all words that say what the times are good for. */
final class Scan {
    private static final String[] CONNECTORS = {"一直到", "直到", "到", "至", "---", "--", "-", "~", "→"};
    private static final String[] PAIRS = {"和", "与", "跟", "及"};
    private static final String[] ALTERNATIVES = {"或者", "或", "、", "和", "跟", "还是", "及"};
    private static final String[] BETWEEN = {"之间", "中间", "期间"};

    /** Nobody names more times in one message. */
    private static final int MOST = 5;

    private static final int MOST_MARKS = 40;

    /** A word of the list where it stands in the line. */
    record Mark(Word.Kind kind, int from, int to) {}

    private final Lexicon lexicon;
    private final Line line;
    private final LocalDate today;
    private final MentionReader mentions;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private Scan(Lexicon lexicon, Line line, LocalDateTime now) {
        this.lexicon = lexicon;
        this.line = line;
        today = now.toLocalDate();
        mentions = new MentionReader(lexicon, line, now);
    }

    static Scan of(Lexicon lexicon, Line line, LocalDateTime now) {
        Scan scan = new Scan(lexicon, line, now);
        int at = 0;
        while (at < line.length() && scan.candidates.size() < MOST && scan.marks.size() < MOST_MARKS) {
            at = scan.step(at);
        }
        return scan;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Mark> marks() {
        return marks;
    }

    private int step(int at) {
        Word word = lexicon.longest(line, at);
        Mention mention = mentions.at(at);
        if (mention != null && (word == null || word.isTime() || mention.to() > at + word.length())) {
            Candidate candidate = range(mention);
            candidates.add(candidate);
            return candidate.to();
        }
        if (word != null) {
            marks.add(new Mark(word.kind(), at, at + word.length()));
            return at + word.length();
        }
        Numeral number = mentions.isExhausted() ? null : line.number(at);
        return number == null ? at + 1 : number.to();
    }

    private Candidate range(Mention start) {
        int next = line.skip(start.to(), CONNECTORS);
        Mention end = next == start.to() ? null : mentions.at(line.skip(next, " "));
        if (end == null && next > start.to() && start.clock() != null) {
            end = bareHour(start, next);
        }
        if (end != null) {
            return closed(start, end);
        }
        Candidate pair = between(start);
        return pair == null ? adjacent(start) : pair;
    }

    private Candidate closed(Mention start, Mention end) {
        if (isWeekday(start) && start.isBareDay() && isWeekday(end) && !end.isBareDay()) {
            return onEachDay(start, end);
        }
        int to = line.skip(end.to(), BETWEEN);
        Mention whole = new Mention(end.from(), to, end.offset(), end.days(), end.part(), end.clock(), end.bound());
        return new Candidate(start, whole);
    }

    private static boolean isWeekday(Mention mention) {
        return mention.days() != null && mention.days().kind() == Days.Kind.WEEKDAY;
    }

    /** "周一到周五晚上", "周一到周五9点到18点": the hours are meant for each of the days. */
    private Candidate onEachDay(Mention start, Mention end) {
        Mention first = new Mention(start.from(), start.to(), null, start.days(), end.part(), end.clock(), end.bound());
        int next = line.skip(end.to(), CONNECTORS);
        Mention hour = next == end.to() || end.clock() == null ? null : mentions.at(next);
        boolean closes = hour != null && hour.days() == null && hour.clock() != null;
        Mention last = new Mention(
                end.from(),
                closes ? hour.to() : end.to(),
                null,
                end.days(),
                closes ? hour.part() : null,
                closes ? hour.clock() : null,
                null);
        return new Candidate(first, last);
    }

    /** The 11 of "9点到11". */
    private @Nullable Mention bareHour(Mention start, int at) {
        Numeral number = line.number(at);
        boolean hour = number != null && number.value() > 0 && number.value() <= 24 && number.length() <= 2;
        if (!hour || line.any("-号楼栋幢单室层户天个次位人元块小分.:/", number.to())) {
            return null;
        }
        Clock clock = new Clock(at, number.to(), number.value(), 0, 0, Clock.half(number.value()), Clock.Form.PLAIN);
        return new Mention(at, number.to(), null, null, null, clock, null);
    }

    /** 4点和9点之间. */
    private @Nullable Candidate between(Mention start) {
        int next = line.skip(start.to(), PAIRS);
        Mention end = next == start.to() ? null : mentions.at(next);
        return end == null || line.first(end.to(), BETWEEN) == null ? null : closed(start, end);
    }

    /** 周六周日, 明天或后天: two days in a row are one wish. */
    private Candidate adjacent(Mention start) {
        Candidate alone = new Candidate(start, null);
        if (!start.isBareDay() || start.bound() != null) {
            return alone;
        }
        Mention second = mentions.at(line.skip(start.to(), ALTERNATIVES));
        boolean fits = second != null && second.clock() == null && second.bound() == null;
        return fits && follows(start.days(), second.days()) ? onEachDay(start, second) : alone;
    }

    private boolean follows(@Nullable Days first, @Nullable Days second) {
        if (first == null || second == null || first.kind() == Days.Kind.PAST) {
            return false;
        }
        boolean mayBeHouse = second.kind() == Days.Kind.NUMBER && first.kind() != Days.Kind.NUMBER;
        if (mayBeHouse && second.from() == first.to()) {
            return false;
        }
        LocalDate day = first.rule().on(today).first();
        return second.rule().on(day).first().equals(day.plusDays(1));
    }
}
