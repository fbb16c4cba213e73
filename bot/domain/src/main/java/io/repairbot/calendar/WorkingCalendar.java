package io.repairbot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** When people work. Years that the calendar does not know have weekends and no holidays. */
public interface WorkingCalendar {
    /** 平日 and 调休, not weekends and holidays. */
    boolean isWorkingDay(LocalDate day);

    /**
     * The moment at which {@code time} of working time has passed since {@code from}; a moment outside working time counts from the next working
     * moment. Time that ends with the day is due then, not on the next morning.
     */
    Instant plus(Instant from, Duration time, ZoneId zone);

    /** Names of the clocks that run in working time only. */
    Set<String> clocks();

    /** Name of the public holiday the day belongs to; empty on all others. */
    String holiday(LocalDate day);

    boolean knows(int year);

    /** The last year it knows. */
    int lastYear();
}
