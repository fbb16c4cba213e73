package io.repairbot.calendar;

import io.repairbot.calendar.CalendarFile.Frame;
import io.repairbot.calendar.CalendarFile.Year;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** The calendar as read. */
class StrictCalendar implements WorkingCalendar {
    /** Longer than any holiday: who looks further has a calendar without working days, and time goes by the wall clock. */
    private static final int DAYS = 366;

    private final CalendarFile file;
    private final Set<LocalDate> free;
    private final Set<LocalDate> makeup;

    StrictCalendar(CalendarFile file) {
        this.file = file;
        this.free = file.years().stream().flatMap(Year::free).collect(Collectors.toUnmodifiableSet());
        this.makeup =
                file.years().stream().flatMap(year -> year.makeup().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (free.contains(day)) return false;
        return makeup.contains(day)
                || file.workdays().contains(day.getDayOfWeek().getValue());
    }

    @Override
    public Instant plus(Instant from, Duration time, ZoneId zone) {
        LocalDate day = from.atZone(zone).toLocalDate();
        Duration left = time;
        int idle = 0;
        while (idle < DAYS) {
            Duration before = left;
            for (Frame frame : file.hours()) {
                if (!isWorkingDay(day)) break;
                Instant start =
                        later(from, day.atTime(frame.from()).atZone(zone).toInstant());
                Instant end = day.atTime(frame.to()).atZone(zone).toInstant();
                if (!start.isBefore(end)) continue;
                Duration room = Duration.between(start, end);
                if (left.compareTo(room) <= 0) return start.plus(left);
                left = left.minus(room);
            }
            idle = left.equals(before) ? idle + 1 : 0;
            day = day.plusDays(1);
        }
        return from.plus(time);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public Set<String> clocks() {
        return file.clocks();
    }

    @Override
    public String holiday(LocalDate day) {
        return file.years().stream()
                .flatMap(year -> year.holidays().stream())
                .filter(holiday -> !day.isBefore(holiday.from()) && !day.isAfter(holiday.to()))
                .map(CalendarFile.Holiday::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean knows(int year) {
        return file.years().stream().anyMatch(known -> known.year() == year);
    }

    @Override
    public int lastYear() {
        return file.years().stream().mapToInt(Year::year).max().orElse(0);
    }
}
