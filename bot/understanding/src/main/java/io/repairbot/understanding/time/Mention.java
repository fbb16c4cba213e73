package io.repairbot.understanding.time;

import io.repairbot.understanding.TimeSlot.Bound;
import io.repairbot.understanding.TimeSlot.Daypart;
import io.repairbot.understanding.time.calendar.Days;
import io.repairbot.understanding.time.calendar.Offset;
import io.repairbot.understanding.time.clock.Clock;
import org.jspecify.annotations.Nullable;

/** One time named in a line, from {@code from} (inclusive) to {@code to} (exclusive): an offset from now, or any of day, part of day and clock. */
record Mention(
        int from,
        int to,
        @Nullable Offset offset,
        @Nullable Days days,
        @Nullable Daypart part,
        @Nullable Clock clock,
        @Nullable Bound bound) {

    static Mention of(int from, Offset offset) {
        return new Mention(from, offset.to(), offset, null, null, null, null);
    }

    boolean isPast() {
        return days != null && days.kind() == Days.Kind.PAST || offset != null && offset.kind() == Offset.Kind.PAST;
    }

    boolean isNow() {
        return offset != null && offset.kind() == Offset.Kind.NOW;
    }

    /** A part of day without day or clock. */
    boolean isBarePart() {
        return part != null && days == null && clock == null;
    }

    boolean isBareClock() {
        return clock != null && days == null && part == null;
    }

    boolean isBareDay() {
        return days != null && part == null && clock == null;
    }

    Mention with(@Nullable Days otherDays) {
        return new Mention(from, to, offset, otherDays, part, clock, bound);
    }

    Mention with(@Nullable Bound otherBound) {
        return new Mention(from, to, offset, days, part, clock, otherBound);
    }

    /** This mention with what it leaves open taken from {@code other}. */
    Mention completedBy(Mention other) {
        return new Mention(
                from,
                to,
                offset,
                days == null ? other.days : days,
                part == null ? other.part : part,
                clock == null ? other.clock : clock,
                bound == null ? other.bound : bound);
    }
}
