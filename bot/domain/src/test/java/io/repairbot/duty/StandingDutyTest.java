package io.repairbot.duty;

import static io.repairbot.MovableClock.SHANGHAI;
import static io.repairbot.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S2 A duty of 24 h from Tuesday 8:30")
class StandingDutyTest {
    private final StandingDuty duty = new StandingDuty("chen.gong", 2, LocalTime.of(8, 30), 24);

    @ParameterizedTest(name = "{0}: on duty {1}")
    @CsvSource({
        "2026-11-24T08:29:59.999, false",
        "2026-11-24T08:30, true",
        "2026-11-24T23:59, true",
        "2026-11-25T08:29:59.999, true",
        "2026-11-25T08:30, false",
        "2026-12-01T08:30, true"
    })
    void covers(String when, boolean onDuty) {
        assertThat(duty.covers(at(when), SHANGHAI)).isEqualTo(onDuty);
    }

    @Test
    @DisplayName("S2 its duties within a week are one, whole")
    void between() {
        assertThat(duty.between(at("2026-11-24T12:00"), at("2026-11-30T12:00"), SHANGHAI))
                .contains(new Duty("chen.gong", at("2026-11-24T08:30"), at("2026-11-25T08:30")))
                .filteredOn(d -> d.reachesInto(at("2026-11-24T12:00"), at("2026-11-30T12:00")))
                .hasSize(1);
    }
}
