package io.repairbot.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * Every week the same: on {@code weekday} (ISO, 1 Monday to 7 Sunday) from {@code starts} for {@code hours}, by the community's wall clock; it
 * may reach over midnight.
 */
record StandingDuty(String userid, int weekday, LocalTime starts, int hours) {
    boolean covers(Instant at, ZoneId zone) {
        LocalDate today = at.atZone(zone).toLocalDate();
        LocalDate earliest = today.minusDays((hours + 23) / 24);
        return earliest.datesUntil(today.plusDays(1)).anyMatch(day -> coversFrom(day, at, zone));
    }

    /** Its duties that begin from the day before {@code from} to {@code to}; earlier ones too when they are longer than a day. */
    Stream<Duty> between(Instant from, Instant to, ZoneId zone) {
        LocalDate first = from.atZone(zone).toLocalDate().minusDays((hours + 23) / 24);
        return first.datesUntil(to.atZone(zone).toLocalDate().plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() == weekday)
                .map(day -> day.atTime(starts))
                .map(start -> new Duty(
                        userid,
                        start.atZone(zone).toInstant(),
                        start.plusHours(hours).atZone(zone).toInstant()));
    }

    private boolean coversFrom(LocalDate day, Instant at, ZoneId zone) {
        if (day.getDayOfWeek().getValue() != weekday) return false;
        LocalDateTime start = day.atTime(starts);
        // Wall-clock arithmetic: 8:30 to 8:30 also in the night when the clocks change.
        Instant end = start.plusHours(hours).atZone(zone).toInstant();
        return !at.isBefore(start.atZone(zone).toInstant()) && at.isBefore(end);
    }
}
