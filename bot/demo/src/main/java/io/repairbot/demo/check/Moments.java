package io.repairbot.demo.check;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the tables have them. The servers' clock is not the database's when a storm moves it. */
final class Moments {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("''yyyy-MM-dd HH:mm:ss.SSS''").withZone(ZoneOffset.UTC);

    private Moments() {}

    /** As an SQL literal. */
    static String now(Clock clock) {
        return literal(clock.instant());
    }

    static String literal(Instant moment) {
        return FORMAT.format(moment);
    }
}
