package io.repairbot.monthsheet;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something is wrong with the plan.
 *
 * @param first and {@code last}: the days in a row it is about
 * @param userid whom it is about; empty for nobody
 * @param what is wrong, without the days: the same for all rows of days with the same fault
 */
public record Problem(Kind kind, LocalDate first, LocalDate last, String userid, String what) {

    static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::kind).thenComparing(Problem::first).thenComparing(Problem::words);

    /** The worst first. */
    public enum Kind {
        /** A daily shift without anybody. */
        EMPTY,
        /** Two shifts of one person at the same time. */
        TWICE,
        /** Planned on a day of leave, or leave is asked for. */
        LEAVE,
        /** No engineer, or none of a trade. */
        TRADE,
        /** Neither supervisor nor manager. */
        SUPERVISOR,
        /** Too many days, or too long without a break. */
        STRAIN;

        /** Such a plan cannot be published at all. */
        public boolean blocks() {
            return this == EMPTY;
        }
    }

    static Problem of(Kind kind, Run days, String userid, String what) {
        return new Problem(kind, days.first(), days.last(), userid, what);
    }

    /** {@code 12月3日至5日} */
    public String days() {
        return new Run(first, last).words();
    }

    /** {@code 12月3日，没有工程师值班} */
    public String words() {
        return days() + "，" + what;
    }

    public boolean concerns(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
