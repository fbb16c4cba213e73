package io.repairbot.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 当天返单 (W7): until when an order must be returned. */
@Component
public class ReturnBy {
    private final Rules rules;

    ReturnBy(Rules rules) {
        this.rules = rules;
    }

    /** Without an appointment: the day's cut-off; reported later than {@code late-report-after}: the next day's noon. */
    public Instant reportedAt(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (local.toLocalTime().isAfter(rules.lateReportAfter())) return nextDay(local.toLocalDate(), zone);
        return cutoff(local.toLocalDate(), zone);
    }

    /**
     * With an appointment: the cut-off of its (last) day, or of its noon after when it lies at or past the cut-off itself.
     *
     * @param end exclusive; null when only a start was said
     */
    public Instant appointed(@Nullable Instant start, @Nullable Instant end, Instant now, ZoneId zone) {
        if (start == null && end == null) return reportedAt(now, zone);
        // An appointment until midnight belongs to the day that ends then.
        LocalDate day = end == null
                ? start.atZone(zone).toLocalDate()
                : end.minusMillis(1).atZone(zone).toLocalDate();
        Instant cutoff = cutoff(day, zone);
        Instant begins = start == null || start.isBefore(now) ? now : start;
        return begins.isBefore(cutoff) ? cutoff : nextDay(day, zone);
    }

    /** A time that was put off into the night moves to the noon after it. */
    public Instant byDay(Instant due, ZoneId zone) {
        ZonedDateTime local = due.atZone(zone);
        if (local.toLocalTime().isAfter(rules.sameDayCutoff())) return nextDay(local.toLocalDate(), zone);
        boolean early = local.toLocalTime().isBefore(rules.visits().from());
        return early
                ? local.toLocalDate().atTime(rules.lateReportDue()).atZone(zone).toInstant()
                : due;
    }

    private Instant cutoff(LocalDate day, ZoneId zone) {
        return day.atTime(rules.sameDayCutoff()).atZone(zone).toInstant();
    }

    private Instant nextDay(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atTime(rules.lateReportDue()).atZone(zone).toInstant();
    }
}
