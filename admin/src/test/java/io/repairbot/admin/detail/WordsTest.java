package io.repairbot.admin.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.deadline.DeadlineKind;
import io.repairbot.workorder.Timeline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    @DisplayName("Each clock has a name on the page")
    void clocks(DeadlineKind kind) {
        assertThat(Words.clock(kind.name())).isNotEqualTo(kind.name());
    }

    @ParameterizedTest
    @EnumSource(Timeline.Event.class)
    @DisplayName("Each entry of the timeline has a name on the page")
    void events(Timeline.Event event) {
        assertThat(Words.event(event.name())).isNotEqualTo(event.name());
    }
}
