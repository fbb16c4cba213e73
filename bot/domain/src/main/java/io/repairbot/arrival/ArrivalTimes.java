package io.repairbot.arrival;

import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From when on an engineer is waited for. */
@Component
class ArrivalTimes {
    private final Rules rules;

    ArrivalTimes(Rules rules) {
        this.rules = rules;
    }

    /** W8b: whether the 15 minutes count. */
    boolean isUrgent(WorkOrder order) {
        return order.urgent() && rules.arrival().urgentTrades().contains(order.trade());
    }

    /** W8b: the confirmation, or the time the resident asked for when that is later. @param confirmed when this round, or its urgency, began */
    Instant urgentFrom(WorkOrder order, Instant confirmed) {
        @Nullable Instant appointed = appointment(order);
        return appointed != null && appointed.isAfter(confirmed) ? appointed : confirmed;
    }

    /**
     * W8a: the appointed time; of a span that is longer than a visit (今天下午) the last moment at which a visit still fits into it. Empty
     * without an appointment.
     */
    Optional<Instant> visitFrom(WorkOrder order, Instant confirmed) {
        @Nullable Instant start = appointment(order);
        if (start == null) return Optional.empty();
        Instant from = later(start, confirmed);
        if (order.appointmentEnd() == null) return Optional.of(from);
        return Optional.of(
                later(from, order.appointmentEnd().minus(rules.visits().slotLength())));
    }

    /** A rework is agreed anew: the first round's appointment is over. */
    private static @Nullable Instant appointment(WorkOrder order) {
        return order.round() == 1 ? order.appointmentStart() : null;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
