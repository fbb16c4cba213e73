package io.repairbot.rules;

import static io.repairbot.MovableClock.SHANGHAI;
import static io.repairbot.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("W7 An order must be returned")
class ReturnByTest {
    private final ReturnBy returnBy = new ReturnBy(RulesTest.ours());

    @ParameterizedTest(name = "reported {0}: by {1}")
    @CsvSource({
        "2026-11-24T00:00, 2026-11-24T20:00",
        "2026-11-24T16:59:59.999, 2026-11-24T20:00",
        "2026-11-24T17:00, 2026-11-24T20:00",
        "2026-11-24T17:00:00.001, 2026-11-25T12:00",
        "2026-11-24T23:59:59.999, 2026-11-25T12:00",
        "2026-12-31T18:00, 2027-01-01T12:00"
    })
    void withoutAppointment(String reported, String by) {
        assertThat(returnBy.reportedAt(at(reported), SHANGHAI)).isEqualTo(at(by));
    }

    @ParameterizedTest(name = "reported {0} for {1} to {2}: by {3}")
    @CsvSource({
        "2026-11-24T09:00, 2026-11-26T14:00, 2026-11-26T16:00, 2026-11-26T20:00",
        "2026-11-24T18:00, 2026-11-24T19:00, , 2026-11-24T20:00",
        "2026-11-24T09:00, 2026-11-25T00:00, 2026-11-26T00:00, 2026-11-25T20:00",
        "2026-11-24T09:00, 2026-11-25T09:00, 2026-11-27T18:00, 2026-11-27T20:00",
        "2026-11-24T09:00, , 2026-11-24T15:00, 2026-11-24T20:00",
        "2026-11-24T09:00, 2026-11-24T19:59:59.999, , 2026-11-24T20:00",
        "2026-11-24T09:00, 2026-11-24T20:00, , 2026-11-25T12:00",
        "2026-11-24T21:00, , 2026-11-24T23:00, 2026-11-25T12:00",
        "2026-11-24T17:30, , , 2026-11-25T12:00"
    })
    void withAppointment(String reported, @Nullable String start, @Nullable String end, String by) {
        assertThat(returnBy.appointed(instant(start), instant(end), at(reported), SHANGHAI))
                .isEqualTo(at(by));
    }

    private static @Nullable Instant instant(@Nullable String wallClock) {
        return wallClock == null ? null : at(wallClock);
    }
}
