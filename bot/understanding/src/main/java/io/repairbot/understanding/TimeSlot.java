package io.repairbot.understanding;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** An appointment as the resident put it, in the community's wall clock. Every part may be null, but not all of them. */
public record TimeSlot(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalDate endDate,
        @Nullable LocalTime endTime,
        @Nullable Daypart daypart,
        @Nullable Bound bound) {

    /** A part of the day, as the sentence reader's contract names it in lower case. */
    public enum Daypart {
        DAWN,
        EARLY_MORNING,
        MORNING,
        NOON,
        AFTERNOON,
        DUSK,
        EVENING,
        MIDNIGHT,
        DAYTIME
    }

    /** An open time: "三点以后", "六点之前", "两小时内". */
    public enum Bound {
        AFTER,
        BEFORE,
        WITHIN
    }
}
