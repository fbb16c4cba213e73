package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.TimeSlot.Daypart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, or some days in a row, named in a line from {@code from} (inclusive) to {@code to} (exclusive).
 *
 * @param rule which days are meant
 * @param part the part of the day that the same word names (今晚)
 */
public record Days(
        int from, int to, Kind kind, Rule rule, @Nullable Daypart part) {
    /** How the days lie to today, as far as the words say. */
    public enum Kind {
        PAST,
        TODAY,
        /** Surely later than today. */
        FUTURE,
        /** A weekday without its week: the next one. */
        WEEKDAY,
        /** A date without its year, or with one: may be meant as past or to come. */
        DATE,
        /** "19号", which may as well be a house. */
        NUMBER,
        /** "这两天": says so little that only a wish for a visit makes it an appointment. */
        LOOSE
    }

    /** Picks the days; one without year or month is the first that is not before {@code floor}. */
    @FunctionalInterface
    public interface Rule {
        Span on(LocalDate floor);
    }

    /** First and last day, both inclusive; {@code last} is null for a single day. */
    public record Span(LocalDate first, @Nullable LocalDate last) {
        public static Span of(LocalDate day) {
            return new Span(day, null);
        }
    }

    static Days fixed(int from, int to, LocalDate day, LocalDate today) {
        return new Days(from, to, kind(day, today), floor -> Span.of(day), null);
    }

    static Days span(int from, int to, Kind kind, LocalDate first, LocalDate last) {
        return new Days(from, to, kind, floor -> new Span(first, last), null);
    }

    static Kind kind(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Kind.TODAY;
        }
        return day.isBefore(today) ? Kind.PAST : Kind.FUTURE;
    }
}
