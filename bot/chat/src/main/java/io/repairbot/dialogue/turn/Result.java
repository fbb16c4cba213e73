package io.repairbot.dialogue.turn;

import io.repairbot.amendment.Amendments.Urging;
import io.repairbot.incident.Incident;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a command. */
public sealed interface Result {
    /**
     * @param others orders of what else was in the report
     * @param joined the incident whose order {@code order} is: it is not his; else null
     */
    record Opened(
            WorkOrder order,
            List<WorkOrder> others,
            @Nullable Incident joined) implements Result {
        public Opened {
            others = List.copyOf(others);
        }

        public Opened(WorkOrder order) {
            this(order, List.of(), null);
        }

        public Opened(WorkOrder order, List<WorkOrder> others) {
            this(order, others, null);
        }

        /** Of all orders, as people read them. */
        public String numbers() {
            return Stream.concat(Stream.of(order), others.stream())
                    .map(WorkOrder::number)
                    .collect(Collectors.joining("、"));
        }
    }

    /** Somebody else was promised that visit meanwhile (D3). */
    record Taken() implements Result {}

    record Urged(Urging urging) implements Result {}

    /** @param incident he waits for it; null when it is over meanwhile */
    record Joined(@Nullable Incident incident) implements Result {}

    record Answered(Outcome outcome) implements Result {}
}
