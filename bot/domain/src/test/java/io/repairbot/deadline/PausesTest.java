package io.repairbot.deadline;

import static io.repairbot.MovableClock.at;
import static io.repairbot.workorder.Timeline.Event.CLOSED;
import static io.repairbot.workorder.Timeline.Event.RESUMED;
import static io.repairbot.workorder.Timeline.Event.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.Timeline.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long an order was suspended")
class PausesTest {
    private static final Instant TEN = at("2026-11-24T10:00");
    private static final Instant LATER = at("2026-12-01T00:00");

    @Test
    @DisplayName("is read from its story; prolonging begins no second pause")
    void fromStory() {
        Pauses pauses = Pauses.of(List.of(
                entry("11:00", SUSPENDED),
                entry("12:00", SUSPENDED),
                entry("13:00", RESUMED),
                entry("15:00", SUSPENDED),
                entry("15:30", CLOSED)));
        assertThat(pauses.within(TEN, LATER)).isEqualTo(Duration.ofMinutes(150));
        assertThat(pauses.within(at("2026-11-24T12:30"), at("2026-11-24T15:10")))
                .isEqualTo(Duration.ofMinutes(40));
        assertThat(Pauses.of(List.of()).within(TEN, LATER)).isZero();
    }

    @Test
    @DisplayName("puts a due time off, pause after pause, as long as each began before it was due")
    void putOff() {
        Pauses pauses = Pauses.of(List.of(
                entry("11:00", SUSPENDED),
                entry("13:00", RESUMED),
                entry("15:00", SUSPENDED),
                entry("16:00", RESUMED)));
        assertThat(pauses.putOff(TEN, at("2026-11-24T14:00"), LATER)).isEqualTo(at("2026-11-24T17:00"));
        assertThat(pauses.putOff(TEN, at("2026-11-24T13:00"), LATER))
                .as("due at 15:00 exactly: too late for the second")
                .isEqualTo(at("2026-11-24T15:00"));
        assertThat(pauses.putOff(TEN, at("2026-11-24T11:00"), LATER))
                .as("due when it began")
                .isEqualTo(at("2026-11-24T11:00"));
    }

    @Test
    @DisplayName("one that lasts counts until now")
    void lasting() {
        Pauses pauses = Pauses.of(List.of(entry("11:00", SUSPENDED)));
        assertThat(pauses.putOff(TEN, at("2026-11-24T20:00"), at("2026-11-24T12:00")))
                .isEqualTo(at("2026-11-24T21:00"));
    }

    private static Entry entry(String time, Event event) {
        return new Entry(1, 1, at("2026-11-24T" + time), "chen.gong", event, null);
    }
}
