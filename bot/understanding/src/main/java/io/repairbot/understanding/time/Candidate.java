package io.repairbot.understanding.time;

import io.repairbot.understanding.TimeSlot.Bound;
import io.repairbot.understanding.TimeSlot.Daypart;
import io.repairbot.understanding.time.calendar.Days;
import org.jspecify.annotations.Nullable;

/** A time that may be the appointment: one mention, or a range of two. */
record Candidate(Mention start, @Nullable Mention end) {
    int from() {
        return start.from();
    }

    int to() {
        return end == null ? start.to() : end.to();
    }

    @Nullable
    Bound bound() {
        return end == null ? start.bound() : null;
    }

    Candidate with(Bound bound) {
        return new Candidate(start.with(bound), end);
    }

    Candidate with(Days days) {
        return new Candidate(start.with(days), end);
    }

    /** This time, with what it leaves open taken from {@code other}. */
    Candidate completedBy(Candidate other) {
        return new Candidate(start.completedBy(other.start), end == null ? other.end : end);
    }

    boolean isPast() {
        return start.isPast() || end != null && end.isPast();
    }

    /** Surely later than today. */
    boolean isFuture() {
        Days days = start.days();
        return days != null && days.kind() == Days.Kind.FUTURE || start.offset() != null && !start.isNow();
    }

    boolean lacksDay() {
        return start.days() == null && start.offset() == null;
    }

    /** Whether {@code other} only says the hour, or the part of day, of the day named here. */
    boolean isRefinedBy(Candidate other) {
        if (lacksDay() || start.offset() != null || !other.lacksDay() || start.clock() != null) {
            return false;
        }
        @Nullable Daypart part = other.start.part();
        return start.part() == null || other.start.clock() != null && (part == null || part == start.part());
    }
}
