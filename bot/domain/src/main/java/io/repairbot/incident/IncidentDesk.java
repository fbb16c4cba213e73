package io.repairbot.incident;

import io.repairbot.incident.IncidentMapper.Area;
import io.repairbot.repeat.Trace;
import io.repairbot.repeat.Traces;
import io.repairbot.sharing.Sharer;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IncidentDesk implements Incidents {
    private final IncidentMapper rows;
    private final Traces traces;
    private final WorkOrders orders;
    private final OrderGate gate;
    private final Forming forming;

    IncidentDesk(IncidentMapper rows, Traces traces, WorkOrders orders, OrderGate gate, Forming forming) {
        this.rows = rows;
        this.traces = traces;
        this.orders = orders;
        this.gate = gate;
        this.forming = forming;
    }

    @Override
    @Transactional
    public Opening open(NewWorkOrder report) {
        Optional<Trace> trace = traces.of(report).filter(Trace::outage);
        if (trace.isEmpty()) return new Opening(orders.open(report), null);
        Area area = area(trace.get());
        rows.pass(area);
        return joined(area, report, trace.get())
                .map(order -> new Opening(order, incident(area, order)))
                .orElseGet(() -> new Opening(orders.open(report), null));
    }

    private Optional<WorkOrder> joined(Area area, NewWorkOrder report, Trace trace) {
        Sharer sharer = new Sharer(report.residentId(), trace.household(), report.content());
        Optional<WorkOrder> there = rows.newest(area).flatMap(gate::lock).filter(Forming::isWorkedOn);
        there.ifPresent(order -> forming.join(area, order, sharer));
        return there.isPresent() ? there : forming.form(area, trace, sharer);
    }

    @Override
    @Transactional
    public WorkOrder openApart(NewWorkOrder report) {
        WorkOrder order = orders.open(report);
        traces.apart(order.id());
        return order;
    }

    @Override
    public Optional<Incident> at(long communityId, @Nullable Long homeId, String place, String service) {
        return traces.outage(communityId, homeId, place, service)
                .map(IncidentDesk::area)
                .flatMap(area -> rows.newest(area)
                        .flatMap(orders::find)
                        .filter(Forming::isWorkedOn)
                        .map(order -> incident(area, order)));
    }

    @Override
    @Transactional
    public boolean join(long residentId, @Nullable Long homeId, String number, String words) {
        Optional<Area> area = rows.ofOrder(number);
        Optional<WorkOrder> order = area.flatMap(a -> gate.lock(number)).filter(Forming::isWorkedOn);
        order.ifPresent(
                o -> forming.join(area.get(), o, new Sharer(residentId, traces.household(residentId, homeId), words)));
        return order.isPresent();
    }

    private Incident incident(Area area, WorkOrder order) {
        return new Incident(forming.name(area, order), order);
    }

    private static Area area(Trace trace) {
        return new Area(
                trace.communityId(), Traces.building(trace), trace.kind().substring("area:".length()));
    }
}
