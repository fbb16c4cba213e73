package io.repairbot.capacity;

import static io.repairbot.MovableClock.SHANGHAI;
import static io.repairbot.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.rules.VisitRules;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("D3 Slots of two hours from 8:30 to 20:30, and one for the night")
class SlotGridTest {
    private final SlotGrid grid = new SlotGrid(
            new VisitRules(LocalTime.of(8, 30), LocalTime.of(20, 30), Duration.ofHours(2), 1, 8, 3, 14), SHANGHAI);

    @ParameterizedTest(name = "{0} lies in {1} to {2}, night {3}")
    @CsvSource({
        "2026-11-24T08:30, 2026-11-24T08:30, 2026-11-24T10:30, false",
        "2026-11-24T10:29:59.999, 2026-11-24T08:30, 2026-11-24T10:30, false",
        "2026-11-24T20:29, 2026-11-24T18:30, 2026-11-24T20:30, false",
        "2026-11-24T20:30, 2026-11-24T20:30, 2026-11-25T08:30, true",
        "2026-11-25T00:00, 2026-11-24T20:30, 2026-11-25T08:30, true",
        "2026-11-25T08:29:59.999, 2026-11-24T20:30, 2026-11-25T08:30, true"
    })
    void slot(String moment, String start, String end, boolean night) {
        long index = grid.at(at(moment));
        assertThat(grid.slot(index)).isEqualTo(new VisitSlot(at(start), at(end)));
        assertThat(grid.isNight(index)).isEqualTo(night);
    }

    @ParameterizedTest(name = "{0} to {1}: from {2} to {3}")
    @CsvSource({
        "2026-11-24T08:00, 2026-11-24T12:00, 2026-11-24T08:30, 2026-11-24T12:30",
        "2026-11-24T13:00, 2026-11-24T18:00, 2026-11-24T12:30, 2026-11-24T18:30",
        "2026-11-24T14:00, 2026-11-24T16:00, 2026-11-24T14:30, 2026-11-24T16:30",
        "2026-11-24T18:00, 2026-11-24T21:00, 2026-11-24T18:30, 2026-11-24T20:30",
        "2026-11-24T14:40, 2026-11-24T14:50, 2026-11-24T14:30, 2026-11-24T16:30",
        "2026-11-24T15:00, , 2026-11-24T14:30, 2026-11-24T16:30"
    })
    void range(String from, String to, String start, String end) {
        SlotGrid.Range range = grid.range(at(from), to == null ? null : at(to));
        assertThat(grid.slot(range.first()).start()).isEqualTo(at(start));
        assertThat(grid.slot(range.last()).end()).isEqualTo(at(end));
    }
}
