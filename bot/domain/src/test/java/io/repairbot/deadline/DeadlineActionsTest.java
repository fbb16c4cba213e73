package io.repairbot.deadline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.workorder.WorkOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every kind of deadline has exactly one action")
class DeadlineActionsTest {
    @Test
    @DisplayName("none stops the start")
    void none() {
        assertThatThrownBy(() -> new DeadlineActions(List.of(new Nothing(EnumSet.of(DeadlineKind.RETURN_OVERDUE)))))
                .hasMessageContaining("RETURN_REMINDER")
                .hasMessageContaining("have no action");
    }

    @Test
    @DisplayName("two stop the start")
    void two() {
        DeadlineAction action = new Nothing(EnumSet.of(DeadlineKind.RETURN_OVERDUE));
        assertThatThrownBy(() -> new DeadlineActions(List.of(action, action)))
                .hasMessage("RETURN_OVERDUE has two actions");
    }

    private record Nothing(Set<DeadlineKind> kinds) implements DeadlineAction {
        @Override
        public void due(WorkOrder order, Deadline deadline) {}
    }
}
