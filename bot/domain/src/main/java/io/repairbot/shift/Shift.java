package io.repairbot.shift;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A shift of a post (S2); several a day are possible.
 *
 * @param starts by the community's wall clock
 * @param daily somebody must have it on every day of a plan; else it may be left empty
 */
public record Shift(long id, long communityId, String post, String name, LocalTime starts, int hours, boolean daily) {
    /** By the community's wall clock. */
    public LocalDateTime from(LocalDate day) {
        return day.atTime(starts);
    }

    /** Exclusive. */
    public LocalDateTime to(LocalDate day) {
        return from(day).plusHours(hours);
    }
}
