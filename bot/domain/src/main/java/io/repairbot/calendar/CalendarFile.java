package io.repairbot.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code calendar-CN.yml} as it is written. */
record CalendarFile(
        @JsonProperty(required = true) List<Frame> hours,
        @JsonProperty(required = true) Set<Integer> workdays,
        @JsonProperty(required = true) Set<String> clocks,
        @JsonProperty(required = true) List<Year> years) {

    /** Working hours without a break. @param to exclusive */
    record Frame(
            @JsonProperty(required = true) LocalTime from,
            @JsonProperty(required = true) LocalTime to) {}

    /** @param makeup 调休: worked although it is a day of rest */
    record Year(
            @JsonProperty(required = true) int year,
            @JsonProperty(required = true) List<Holiday> holidays,
            @JsonProperty(required = true) Set<LocalDate> makeup) {
        Stream<LocalDate> free() {
            return holidays.stream().flatMap(Holiday::days);
        }
    }

    /** @param to its last day */
    record Holiday(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) LocalDate from,
            @JsonProperty(required = true) LocalDate to) {
        Stream<LocalDate> days() {
            return from.datesUntil(to.plusDays(1));
        }
    }
}
