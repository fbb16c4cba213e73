package io.repairbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MovableClockTest {
    private final MovableClock clock = MovableClock.startingAt(Instant.parse("2026-11-24T00:00:00Z"));

    @Test
    @DisplayName("Advances, in every zone's view, and goes on running")
    void advances() {
        var shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));
        clock.advance(Duration.ofHours(2));
        assertThat(shanghai.instant())
                .isBetween(Instant.parse("2026-11-24T02:00:00Z"), Instant.parse("2026-11-24T02:01:00Z"));
    }

    @Test
    @DisplayName("Never goes back")
    void neverBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isAfterOrEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
    }
}
