package io.repairbot.understanding.time;

import io.repairbot.understanding.TimeSlot.Bound;
import io.repairbot.understanding.time.Judge.Verdict;
import io.repairbot.understanding.time.calendar.Days;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the appointment among all times of a line: the one behind the last correction, else the one next to the wish for a visit, else the first. */
final class Choice {
    private final Line line;
    private final List<Candidate> candidates;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final int picked;
    private int from;
    private int to;

    Choice(Line line, Scan scan, Judge judge) {
        this.line = line;
        candidates = scan.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            Clause clause = Clause.around(line, scan, i);
            clauses.add(clause);
            verdicts.add(judge.judge(candidates.get(i), clause));
        }
        picked = pick();
    }

    private int pick() {
        int first = afterChange();
        int best = -1;
        for (int i = first; i < candidates.size(); i++) {
            if (verdicts.get(i) == Verdict.APPOINTMENT && (best < 0 || weight(i) > weight(best))) {
                best = i;
            }
        }
        return best >= 0 ? best : flipped();
    }

    /** The last appointment a change leads to; 0 when nothing was changed. */
    private int afterChange() {
        for (int i = candidates.size() - 1; i > 0; i--) {
            boolean changed = clauses.get(i - 1).hasBehind(Kind.CHANGE)
                    || clauses.get(i).hasBefore(Kind.CHANGE)
                    || line.any("改换调", candidates.get(i).from() - 1);
            if (changed && verdicts.get(i) == Verdict.APPOINTMENT) {
                return i;
            }
        }
        return 0;
    }

    private int weight(int i) {
        Candidate candidate = candidates.get(i);
        int weight = clauses.get(i).has(Kind.VISIT) ? 2 : 0;
        return candidate.start().isNow() ? weight - 3 : weight;
    }

    /** "三点以前没空" leaves the time from three on. */
    private int flipped() {
        for (int i = 0; i < candidates.size(); i++) {
            Bound bound = candidates.get(i).bound();
            if (verdicts.get(i) == Verdict.WITHDRAWN
                    && clauses.get(i).hasBehind(Kind.DENY)
                    && opposite(bound) != null) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Bound opposite(@Nullable Bound bound) {
        if (bound == Bound.BEFORE) {
            return Bound.AFTER;
        }
        return bound == Bound.AFTER ? Bound.BEFORE : null;
    }

    boolean isNow() {
        return picked >= 0
                && candidates.get(picked).start().isNow()
                && candidates.get(picked).end() == null;
    }

    boolean isVisitWanted() {
        return picked >= 0 && clauses.get(picked).hasBehind(Kind.VISIT);
    }

    /** The appointment with everything known about it; null when there is none. */
    @Nullable
    Candidate chosen() {
        if (picked < 0) {
            return null;
        }
        Candidate candidate = candidates.get(picked);
        from = candidate.from();
        to = candidate.to();
        Bound other = verdicts.get(picked) == Verdict.WITHDRAWN ? opposite(candidate.bound()) : null;
        Candidate bound = other == null ? candidate : candidate.with(other);
        return candidate.lacksDay() ? withEarlierDay(bound) : refined(bound);
    }

    /** Where the words of {@link #chosen()} begin in the line; valid after it. */
    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** "明天上午没空，下午可以": the afternoon is tomorrow's. */
    private Candidate withEarlierDay(Candidate candidate) {
        for (int i = picked - 1; i >= 0; i--) {
            Days days = candidates.get(i).start().days();
            boolean told = days != null && days.kind() != Days.Kind.PAST && verdicts.get(i) != Verdict.NONE;
            if (told) {
                from = candidates.get(i).from();
                return candidate.with(days);
            }
        }
        return candidate;
    }

    /** "明天来修吧，下午三点左右". */
    private Candidate refined(Candidate candidate) {
        int next = picked + 1;
        boolean more = next < candidates.size() && verdicts.get(next) == Verdict.APPOINTMENT;
        if (!more || candidate.end() != null || !candidate.isRefinedBy(candidates.get(next))) {
            return candidate;
        }
        to = candidates.get(next).to();
        return candidate.completedBy(candidates.get(next));
    }
}
