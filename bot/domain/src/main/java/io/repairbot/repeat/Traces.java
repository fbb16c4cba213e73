package io.repairbot.repeat;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was reported where. */
@Component
public class Traces {
    private final TraceMapper rows;
    private final Catalogue catalogue;
    private final Homes homes;
    private final ResidentHomes remembered;

    Traces(TraceMapper rows, Catalogue catalogue, Homes homes, ResidentHomes remembered) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.homes = homes;
        this.remembered = remembered;
    }

    /** Empty when nothing is counted for the place: a public one without a building, or one of a service that concerns no area. */
    public Optional<Trace> of(NewWorkOrder report) {
        return spot(catalogue.get(report.service()), report.communityId(), report.homeId(), report.place())
                .map(spot -> trace(report, spot));
    }

    Optional<Trace> of(WorkOrder order) {
        return of(new NewWorkOrder(
                order.communityId(),
                order.residentId(),
                order.homeId(),
                order.place(),
                order.service(),
                order.urgent(),
                order.content(),
                null,
                null,
                "",
                null,
                order.sourceKey()));
    }

    /** Ids of the orders with an outage of this kind there that were reported since then (inclusive) and count, oldest first. */
    public List<Long> outages(Trace trace, Instant since) {
        return rows.outages(trace, since);
    }

    /** The same of a report that is not made yet; empty when it is of no outage. */
    public Optional<Trace> outage(long communityId, @Nullable Long homeId, String place, String service) {
        ServiceItem item = catalogue.get(service);
        if (item.outage() == null) return Optional.empty();
        return spot(item, communityId, homeId, place)
                .map(spot -> new Trace(communityId, "area:" + item.area(), spot, true, "", ""));
    }

    /** It is none of an incident, whatever its service. */
    public void apart(long orderId) {
        rows.apart(orderId);
    }

    /** The home, or the resident himself where none is known. */
    public String household(long residentId, @Nullable Long homeId) {
        return Optional.ofNullable(homeId)
                .or(() -> remembered.of(residentId).stream().findFirst().map(Home::id))
                .map(home -> "home:" + home)
                .orElse("resident:" + residentId);
    }

    /** The building a report of an area is about, e.g. {@code 3}. */
    public static String building(Trace trace) {
        return trace.spot().substring(trace.spot().indexOf(':') + 1);
    }

    private Trace trace(NewWorkOrder report, String spot) {
        ServiceItem item = catalogue.get(report.service());
        String kind = item.area() == null ? "service:" + item.code() : "area:" + item.area();
        String household = household(report.residentId(), report.homeId());
        return new Trace(
                report.communityId(), kind, spot, item.outage() != null, household, confirmation(report.sourceKey()));
    }

    /** Orders of one confirmation are told apart behind a colon. */
    private static String confirmation(String sourceKey) {
        int colon = sourceKey.indexOf(':');
        return colon < 0 ? sourceKey : sourceKey.substring(0, colon);
    }

    private Optional<String> spot(ServiceItem item, long community, @Nullable Long homeId, String place) {
        if (item.area() == null) return Optional.ofNullable(homeId).map(id -> "home:" + id);
        return building(community, homeId, place).map(building -> "building:" + building);
    }

    private Optional<String> building(long community, @Nullable Long homeId, String place) {
        if (homeId != null) return homes.find(homeId).map(Home::building);
        int end = place.indexOf('栋');
        return end < 1
                ? Optional.empty()
                : homes.matching(community, place.substring(0, end), null, null, null, 1).stream()
                        .findFirst()
                        .map(Home::building);
    }
}
