package io.repairbot.understanding.time;

import io.repairbot.understanding.time.calendar.Days;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import io.repairbot.understanding.time.line.Word.Kind;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Says of one time whether somebody may come then. In doubt it is an appointment: the bot repeats it to the resident before anything happens. */
final class Judge {
    private static final Kind[] HAPPENING = {Kind.VISIT, Kind.FAULT, Kind.PAST, Kind.HABIT};
    private static final String[] NEWS = {"停水", "停电", "停气", "下雨", "下雪", "天气", "值班"};

    private final Line line;
    private final Lookalikes lookalikes;
    private final Resolver resolver;
    private final LocalDateTime now;

    Judge(Line line, Resolver resolver, LocalDateTime now) {
        this.line = line;
        this.resolver = resolver;
        this.now = now;
        lookalikes = new Lookalikes(line);
    }

    enum Verdict {
        APPOINTMENT,
        /** A time, but not wanted, or not any more. */
        WITHDRAWN,
        /** A house, a number, an onset, a habit, a past day. */
        NONE
    }

    Verdict judge(Candidate candidate, Clause clause) {
        if (candidate.isPast() || lookalikes.matches(candidate, clause) || isHabit(clause)) {
            return Verdict.NONE;
        }
        if (isWithdrawn(clause)) {
            return Verdict.WITHDRAWN;
        }
        return isDescription(candidate, clause) ? Verdict.NONE : Verdict.APPOINTMENT;
    }

    private static boolean isHabit(Clause clause) {
        return clause.follows(Kind.HABIT);
    }

    private static boolean isWithdrawn(Clause clause) {
        boolean denied = clause.hasBehind(Kind.DENY) || clause.follows(Kind.NOT);
        return denied || clause.has(Kind.CANCEL) || clause.hasBefore(Kind.FORMER);
    }

    /** Whether the words around tell what happened then rather than what shall happen. */
    private boolean isDescription(Candidate candidate, Clause clause) {
        Word.@Nullable Kind behind = clause.firstBehind(HAPPENING);
        if (candidate.start().isNow()) {
            return behind != Kind.VISIT && candidate.end() == null && !clause.isWholeLine();
        }
        if (isNews(clause)) {
            return true;
        }
        if (candidate.isFuture() || behind == Kind.VISIT) {
            return false;
        }
        if (behind == null) {
            boolean toldBefore =
                    clause.hasBefore(Kind.FAULT) || clause.hasBefore(Kind.PAST) || clause.hasBefore(Kind.HABIT);
            return toldBefore && !isAhead(candidate) || isUntil(candidate, clause);
        }
        return behind != Kind.FAULT || !clause.hasBehind(Kind.VISIT) || !isToday(candidate) || !isAhead(candidate);
    }

    /** "坏到今天". */
    private boolean isUntil(Candidate candidate, Clause clause) {
        boolean day = candidate.start().isBareDay() && isToday(candidate);
        return day && line.any("到", clause.from() - 1) && !clause.hasBefore(Kind.CHANGE);
    }

    private static boolean isToday(Candidate candidate) {
        Days days = candidate.start().days();
        return days != null && days.kind() == Days.Kind.TODAY;
    }

    /** What begins later than now cannot have begun. A day without hour has begun when it is today. */
    private boolean isAhead(Candidate candidate) {
        return resolver.begin(candidate).isAfter(now);
    }

    /** "明天停水吗" asks for news. */
    private boolean isNews(Clause clause) {
        for (int i = clause.to(); i < clause.end(); i++) {
            if (line.first(i, NEWS) != null) {
                return !clause.has(Kind.VISIT);
            }
        }
        return false;
    }
}
