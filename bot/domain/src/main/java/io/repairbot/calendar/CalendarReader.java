package io.repairbot.calendar;

import io.repairbot.calendar.CalendarFile.Frame;
import io.repairbot.calendar.CalendarFile.Holiday;
import io.repairbot.calendar.CalendarFile.Year;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the calendar and refuses what it does not understand, naming the file and the line or the entry. */
class CalendarReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Path file;

    CalendarReader(Path file) {
        this.file = file;
    }

    /** @throws BadCalendar when the file is missing or wrong */
    StrictCalendar read() {
        if (!Files.isRegularFile(file)) throw new BadCalendar(file + ":0: the file is missing");
        try {
            CalendarFile read = YAML.readValue(file.toFile(), CalendarFile.class);
            check(read);
            return new StrictCalendar(read);
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            throw new BadCalendar(file + ":" + line + ": " + wrong.getOriginalMessage());
        }
    }

    private void check(CalendarFile read) {
        hours(read.hours());
        require(!read.workdays().isEmpty(), "workdays: there is none, so no hours are usable");
        require(read.workdays().stream().allMatch(day -> day >= 1 && day <= 7), "workdays: only 1 to 7");
        Set<Integer> years = new HashSet<>();
        for (Year year : read.years()) {
            require(years.add(year.year()), "years: " + year.year() + " is there twice");
            year.holidays().forEach(holiday -> holiday(year, holiday));
            year.makeup().forEach(day -> makeup(read, year, day));
        }
    }

    private void hours(List<Frame> hours) {
        require(!hours.isEmpty(), "hours: there are none");
        for (Frame frame : hours)
            require(frame.from().isBefore(frame.to()), "hours: " + frame.from() + " is not before " + frame.to());
        boolean sorted = IntStream.range(1, hours.size())
                .noneMatch(i -> hours.get(i).from().isBefore(hours.get(i - 1).to()));
        require(sorted, "hours: one begins before the one above it ends");
    }

    private void holiday(Year year, Holiday holiday) {
        String name = "years: " + holiday.name() + " of " + year.year();
        require(!holiday.from().isAfter(holiday.to()), name + " ends before it begins");
        boolean inside = holiday.from().getYear() == year.year() && holiday.to().getYear() == year.year();
        require(inside, name + " lies outside the year");
    }

    private void makeup(CalendarFile read, Year year, LocalDate day) {
        require(day.getYear() == year.year(), "years: makeup " + day + " lies outside " + year.year());
        require(year.free().noneMatch(day::equals), "years: makeup " + day + " is a holiday too");
        require(
                !read.workdays().contains(day.getDayOfWeek().getValue()),
                "years: makeup " + day + " is a working day anyway");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) throw new BadCalendar(file + ": " + otherwise);
    }

    /** Stops the start. */
    static final class BadCalendar extends IllegalStateException {
        private static final long serialVersionUID = 1;

        BadCalendar(String problem) {
            super(problem);
        }
    }
}
