package io.repairbot.monthsheet;

import io.repairbot.shift.Shift;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Somebody is there, by the community's wall clock. @param day on which it begins @param to exclusive */
record Span(LocalDate day, String what, LocalDateTime from, LocalDateTime to) {
    static Span of(Shift shift, LocalDate day) {
        return new Span(day, shift.name(), shift.from(day), shift.to(day));
    }

    boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** It begins on the day, or goes on all through it. */
    boolean isOn(LocalDate date) {
        return day.equals(date)
                || day.isBefore(date) && !to.isBefore(date.plusDays(1).atStartOfDay());
    }
}
