package io.repairbot.registration;

import io.repairbot.incident.Incident;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The orders of one report.
 *
 * @param others orders of what else was in the report
 * @param joined the incident whose order {@code order} is: it is not his; else null
 */
public record Registered(
        WorkOrder order, List<WorkOrder> others, @Nullable Incident joined) {
    public Registered {
        others = List.copyOf(others);
    }

    /** The first that is the reporter's own: not one that neighbours share. */
    public Optional<WorkOrder> own() {
        return joined == null ? Optional.of(order) : others.stream().findFirst();
    }
}
