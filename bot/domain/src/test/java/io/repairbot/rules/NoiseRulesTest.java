package io.repairbot.rules;

import static io.repairbot.MovableClock.SHANGHAI;
import static io.repairbot.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is not urgent may be said")
class NoiseRulesTest {
    private final NoiseRules noise =
            new NoiseRules(LocalTime.of(22, 0), LocalTime.of(7, 0), 30, 1000, 12, Duration.ofMinutes(5));

    @ParameterizedTest(name = "at {0}: from {1}")
    @CsvSource({
        "2026-11-24T07:00, 2026-11-24T07:00",
        "2026-11-24T12:00, 2026-11-24T12:00",
        "2026-11-24T22:00:59.999, 2026-11-24T22:00:59.999",
        "2026-11-24T22:01, 2026-11-25T07:00",
        "2026-11-25T00:00, 2026-11-25T07:00",
        "2026-11-25T06:59:59.999, 2026-11-25T07:00"
    })
    void loud(String now, String from) {
        assertThat(noise.loudFrom(at(now), SHANGHAI)).isEqualTo(at(from));
    }
}
