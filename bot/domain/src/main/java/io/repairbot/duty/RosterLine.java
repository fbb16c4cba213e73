package io.repairbot.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One line of what the roster is made of; which parts it has depends on the kind. */
record RosterLine(
        Kind kind,
        String userid,
        @Nullable LocalDate day,
        int weekday,
        @Nullable LocalTime starts,
        int hours,
        @Nullable Instant begins,
        @Nullable Instant ends) {

    enum Kind {
        /** Every week: weekday, starts, hours. */
        STANDING,
        /** A month with a published plan: day is its first. */
        MONTH,
        /** Of a published plan: day, starts, hours. */
        PLAN,
        /** Approved leave: no duty that begins on the day. */
        ABSENCE,
        /** Stands in: day, begins, ends. */
        COVER
    }
}
