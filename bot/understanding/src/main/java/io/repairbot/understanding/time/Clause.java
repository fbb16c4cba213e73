package io.repairbot.understanding.time;

import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around one time: from the stop, or the time, before it to the stop, or the time, behind it. */
record Clause(Line line, List<Scan.Mark> marks, int start, int from, int to, int end) {
    private static final String STOPS = ",。!?;\n…";

    static Clause around(Line line, Scan scan, int index) {
        Candidate candidate = scan.candidates().get(index);
        int floor = index == 0 ? 0 : scan.candidates().get(index - 1).to();
        int ceiling = index + 1 < scan.candidates().size()
                ? scan.candidates().get(index + 1).from()
                : line.length();
        int start = candidate.from();
        while (start > floor && !line.any(STOPS, start - 1)) {
            start--;
        }
        int end = stop(line, candidate.to(), ceiling);
        boolean empty = end - candidate.to() == 0 && end < ceiling;
        return new Clause(
                line,
                scan.marks(),
                start,
                candidate.from(),
                candidate.to(),
                empty ? stop(line, end + 1, ceiling) : end);
    }

    private static int stop(Line line, int at, int ceiling) {
        int end = at;
        while (end < ceiling && !line.any(STOPS, end)) {
            end++;
        }
        return end;
    }

    /** The first word of one of {@code kinds} behind the time; null when there is none. */
    Word.@Nullable Kind firstBehind(Word.Kind... kinds) {
        for (Scan.Mark mark : marks) {
            if (mark.from() >= to && mark.from() < end && isOneOf(mark, kinds)) {
                return mark.kind();
            }
        }
        return null;
    }

    boolean hasBehind(Word.Kind kind) {
        return firstBehind(kind) != null;
    }

    boolean hasBefore(Word.Kind kind) {
        for (Scan.Mark mark : marks) {
            if (mark.kind() == kind && mark.from() >= start && mark.to() <= from) {
                return true;
            }
        }
        return false;
    }

    boolean has(Word.Kind kind) {
        return hasBefore(kind) || hasBehind(kind);
    }

    /** Whether a word of {@code kind} ends right before the time. */
    boolean follows(Word.Kind kind) {
        for (Scan.Mark mark : marks) {
            if (mark.kind() == kind && (mark.to() == from || mark.to() == from - 1) && mark.to() >= start) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line says nothing but the time. */
    boolean isWholeLine() {
        return isSilent(0, from) && isSilent(to, line.length());
    }

    private boolean isSilent(int first, int last) {
        for (int i = first; i < last; i++) {
            if (!line.any(STOPS + "吧呢啊哦呀嗯.", i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(Scan.Mark mark, Word.Kind[] kinds) {
        for (Word.Kind kind : kinds) {
            if (mark.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
