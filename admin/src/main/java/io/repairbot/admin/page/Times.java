package io.repairbot.admin.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Moments by the community's wall clock, as people read them. */
public final class Times {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private Times() {}

    /** @param local as a browser's field gives it, e.g. {@code 2026-11-26T18:00}; empty when it is none */
    public static Optional<Instant> moment(String local, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(local).atZone(zone).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public static String dayAndTime(Instant moment, ZoneId zone) {
        return DAY_AND_TIME.format(moment.atZone(zone));
    }
}
