package io.repairbot.understanding.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarYearTest {
    @DisplayName("Feasts known from printed calendars")
    @ParameterizedTest
    @CsvSource({
        "2020, 1, 1, 2020-01-25",
        "2020, 8, 15, 2020-10-01",
        "2023, 8, 15, 2023-09-29",
        "2024, 5, 5, 2024-06-10",
        "2025, 1, 1, 2025-01-29",
        "2025, 12, 30, 2026-02-16",
        "2026, 1, 1, 2026-02-17",
        "2026, 8, 15, 2026-09-25",
        "2033, 8, 15, 2033-09-08",
    })
    void feasts(int year, int month, int day, LocalDate date) {
        assertThat(LunarYear.of(year).day(month, day)).isEqualTo(date);
    }

    @Test
    @DisplayName("Nothing is known outside 2015 to 2060")
    void limits() {
        assertThat(LunarYear.of(2014)).isNull();
        assertThat(LunarYear.of(2061)).isNull();
    }
}
