package io.repairbot.incident;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.emergency.Emergencies;
import io.repairbot.incident.IncidentMapper.Area;
import io.repairbot.repeat.Trace;
import io.repairbot.repeat.Traces;
import io.repairbot.rules.Rules;
import io.repairbot.sharing.Sharer;
import io.repairbot.sharing.Sharing;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes one order of the reports of an outage. Under the area's gate. */
@Component
class Forming {
    /** The order of an engineer who is there or on his way, before one that waits; what is wanted at once, before an appointment; the oldest. */
    private static final Comparator<WorkOrder> FURTHEST = Comparator.comparing(WorkOrder::state)
            .reversed()
            .thenComparing(order -> order.appointmentStart() != null)
            .thenComparing(WorkOrder::id);

    private final Recent recent;
    private final IncidentMapper rows;
    private final Sharing sharing;
    private final OrderLedger ledger;
    private final IncidentNews news;

    Forming(Recent recent, IncidentMapper rows, Sharing sharing, OrderLedger ledger, IncidentNews news) {
        this.recent = recent;
        this.rows = rows;
        this.sharing = sharing;
        this.ledger = ledger;
        this.news = news;
    }

    /** What is done or over is no longer of this outage. */
    static boolean isWorkedOn(WorkOrder order) {
        return !order.state().isOver() && order.state() != WorkOrderState.COMPLETED;
    }

    /** The incident's order, when one more home makes an incident; its resident waits for it too then. */
    Optional<WorkOrder> form(Area area, Trace another, Sharer sharer) {
        List<WorkOrder> reports = recent.outages(another);
        Set<String> homes = new HashSet<>(recent.households(reports));
        homes.add(another.household());
        if (reports.isEmpty() || homes.size() < recent.homes()) return Optional.empty();
        WorkOrder order = reports.stream().min(FURTHEST).orElseThrow();
        rows.insert(area, order.id(), recent.now());
        reports.stream().filter(other -> other.id() != order.id()).forEach(other -> merge(area, other, order));
        join(area, order, sharer);
        ledger.widen(order);
        news.formed(order, name(area, order));
        return Optional.of(order);
    }

    private void merge(Area area, WorkOrder other, WorkOrder into) {
        sharing.move(other, into);
        WorkOrder merged = ledger.merge(other, into);
        sharing.join(into, new Sharer(other.residentId(), recent.household(other), other.content()));
        news.merged(merged, into, name(area, into));
    }

    /** The count is written down with every home that comes; nobody's card is painted anew for it, which would be a new card each time. */
    void join(Area area, WorkOrder order, Sharer sharer) {
        if (!sharing.join(order, sharer)) return;
        Set<String> homes = new HashSet<>(Set.of(recent.household(order)));
        sharing.of(order).forEach(s -> homes.add(s.household()));
        ledger.note(order, Timeline.CLOCK, Event.INCIDENT, name(area, order) + "，" + homes.size() + "户报修");
    }

    String name(Area area, WorkOrder order) {
        return area.building() + "栋" + recent.outage(order);
    }

    /** The reports that count together. */
    @Component
    record Recent(Traces traces, Orders orders, Emergencies emergencies, Catalogue catalogue, Limits limits) {
        /** Locked, oldest first; a danger to people stays an order of its own. */
        List<WorkOrder> outages(Trace trace) {
            List<WorkOrder> found = new ArrayList<>();
            Instant since = now().minus(limits.rules().incident().window());
            for (long id : traces.outages(trace, since))
                orders.gate()
                        .lock(id)
                        .filter(orders.ledger()::isMergeable)
                        .filter(order -> !emergencies.concern(order.id()))
                        .ifPresent(found::add);
            return found;
        }

        List<String> households(List<WorkOrder> orders) {
            return orders.stream().map(this::household).toList();
        }

        String household(WorkOrder order) {
            return traces.household(order.residentId(), order.homeId());
        }

        String outage(WorkOrder order) {
            return String.valueOf(catalogue.get(order.service()).outage());
        }

        int homes() {
            return limits.rules().incident().homes();
        }

        Instant now() {
            return limits.clock().instant();
        }
    }

    @Component
    record Orders(OrderGate gate, OrderLedger ledger) {}

    @Component
    record Limits(Rules rules, Clock clock) {}
}
