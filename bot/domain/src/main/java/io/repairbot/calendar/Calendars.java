package io.repairbot.calendar;

import java.nio.file.Path;

/** Reads a calendar outside a running program. */
public final class Calendars {
    private Calendars() {}

    /** @throws IllegalStateException naming file and line or entry */
    public static WorkingCalendar from(Path file) {
        return new CalendarReader(file).read();
    }
}
