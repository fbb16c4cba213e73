package io.repairbot.calendar;

import static io.repairbot.MovableClock.SHANGHAI;
import static io.repairbot.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working time")
class WorkingCalendarTest {
    private static final Path OURS = Path.of("config/calendar-CN.yml");
    private final WorkingCalendar calendar = Calendars.from(OURS);

    @ParameterizedTest(name = "{0} and {1} of working time: {2} ({3})")
    @CsvSource({
        "2026-11-27T17:30, 1h, 2026-11-30T09:00, over a weekend",
        "2026-11-27T16:30, 1h, 2026-11-27T17:30, still the same day",
        "2026-11-24T11:30, 1h, 2026-11-24T14:00, over lunch",
        "2026-11-24T12:30, 1h, 2026-11-24T14:30, from within lunch",
        "2026-11-24T17:00, 1h, 2026-11-24T18:00, due when the day ends and not on the next morning",
        "2026-11-24T02:00, 30m, 2026-11-24T09:00, at night",
        "2026-02-13T17:30, 1h, 2026-02-14T09:00, a Saturday that is 调休",
        "2026-02-14T17:30, 1h, 2026-02-24T09:00, over Spring Festival",
        "2026-09-30T17:30, 9h, 2026-10-09T09:00, over National Day and one day more",
        "2026-11-25T09:00, 8h, 2026-11-26T09:00, a whole working day"
    })
    void plus(String from, String time, String due, String why) {
        Duration duration = Duration.parse("PT" + time);
        assertThat(calendar.plus(at(from), duration, SHANGHAI)).as(why).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-01, false",
        "2026-01-04, true",
        "2026-02-28, true",
        "2026-02-23, false",
        "2026-02-24, true",
        "2026-09-20, true",
        "2026-10-10, true",
        "2026-11-28, false",
        "2027-01-01, true",
        "2027-01-02, false"
    })
    @DisplayName("2026 is as the State Council has it; a year nobody has entered has weekends")
    void days(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
        assertThat(calendar.knows(day.getYear())).isEqualTo(day.getYear() == 2026);
    }

    @Test
    @DisplayName("a local holiday that is added moves what is due")
    void localHoliday(@TempDir Path folder) throws IOException {
        Path file =
                changed(folder, "    makeup:", "      - {name: 停电检修, from: 2026-11-25, to: 2026-11-25}\n    makeup:");
        assertThat(Calendars.from(file).plus(at("2026-11-24T17:30"), Duration.ofHours(1), SHANGHAI))
                .isEqualTo(at("2026-11-26T09:00"));
    }

    @Test
    @DisplayName("a year of holidays falls back to the wall clock instead of looking for ever")
    void closed(@TempDir Path folder) throws IOException {
        Path file = changed(folder, "workdays: [1, 2, 3, 4, 5]", "workdays: [7]");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(
                                "    makeup: .*",
                                "    makeup: []\n  - year: 2027\n    holidays: [{name: 停业, from: 2027-01-01, to: 2027-12-31}]\n    makeup: []")
                        .replace("to: 2026-10-07", "to: 2026-12-31"));
        assertThat(Calendars.from(file).plus(at("2026-10-02T09:00"), Duration.ofHours(1), SHANGHAI))
                .isEqualTo(at("2026-10-02T10:00"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "workdays: [1, 2, 3, 4, 5] | workdays: [] | no hours are usable",
                "workdays: [1, 2, 3, 4, 5] | workdays: [8] | only 1 to 7",
                "13:30 | 11:30 | begins before the one above",
                "\"12:00\" | \"08:30\" | is not before",
                "clocks: | clock: | clock",
                "from: 2026-01-01, | from: 2025-12-31, | outside the year",
                "[2026-01-04, | [2026-01-05, | a working day anyway",
                "[2026-01-04, | [2026-01-03, | is a holiday too",
                "to: 2026-01-03 | to: 2026-13-03 | calendar-CN.yml:",
                "to: 2026-01-03 | to: 2025-01-03 | ends before it begins"
            })
    @DisplayName("a slip in the file stops the start and is named")
    void slips(String right, String wrong, String said, @TempDir Path folder) throws IOException {
        Path file = changed(folder, right, wrong);
        assertThatThrownBy(() -> Calendars.from(file))
                .hasMessageContaining("calendar-CN.yml")
                .hasMessageContaining(said);
    }

    private static Path changed(Path folder, String right, String wrong) throws IOException {
        String text = Files.readString(OURS);
        assertThat(text).contains(right);
        return Files.writeString(folder.resolve("calendar-CN.yml"), text.replace(right, wrong));
    }

    @Test
    @DisplayName("A holiday has its name; a weekend and a day that is worked instead have none")
    void holidays() {
        assertThat(calendar.holiday(java.time.LocalDate.of(2026, 10, 7))).isEqualTo("国庆节");
        assertThat(calendar.holiday(java.time.LocalDate.of(2026, 10, 8))).isEmpty();
        assertThat(calendar.holiday(java.time.LocalDate.of(2026, 10, 10))).isEmpty();
        assertThat(calendar.holiday(java.time.LocalDate.of(2026, 11, 28))).isEmpty();
    }
}
