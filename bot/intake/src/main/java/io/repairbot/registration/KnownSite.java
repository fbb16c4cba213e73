package io.repairbot.registration;

import io.repairbot.capacity.Visit;
import io.repairbot.capacity.VisitSlot;
import io.repairbot.community.Home;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Place;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.workorder.WorkOrder;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A community as one report sees it. */
final class KnownSite implements Site {
    /** Enough for every question that is asked of the directory; reader and listener ask the same within a turn. */
    private static final int HOMES = 20;

    private final Sites sites;
    private final long community;
    private final @Nullable Long resident;
    private final Map<List<@Nullable String>, List<Home>> found = new HashMap<>();
    private final Map<Long, List<WorkOrder>> atHome = new HashMap<>();

    KnownSite(Sites sites, long community, @Nullable Long resident) {
        this.sites = sites;
        this.community = community;
        this.resident = resident;
    }

    @Override
    public List<Home> homes(PlaceMention mention, int limit) {
        List<@Nullable String> door =
                Arrays.asList(mention.building(), mention.unit(), mention.floor(), mention.room());
        if (door.stream().allMatch(part -> part == null)) return List.of();
        List<Home> all = limit > HOMES ? look(door, limit) : found.computeIfAbsent(door, d -> look(d, HOMES));
        return all.subList(0, Math.min(limit, all.size()));
    }

    private List<Home> look(List<@Nullable String> door, int limit) {
        return sites.homes().matching(community, door.get(0), door.get(1), door.get(2), door.get(3), limit);
    }

    @Override
    public List<String> publicPlaces(@Nullable String building) {
        return sites.homes().publicPlaces(community, building);
    }

    @Override
    public List<WorkOrder> openOrders() {
        return resident == null ? List.of() : sites.orders().openOf(resident);
    }

    @Override
    public List<WorkOrder> openAt(long homeId) {
        return atHome.computeIfAbsent(homeId, sites.orders()::openAt);
    }

    @Override
    public Optional<Incident> incident(Place place, String service) {
        return sites.incidents()
                .at(community, place.homeId(), place.label(), service)
                .filter(incident -> resident == null || incident.order().residentId() != resident);
    }

    @Override
    public ZonedDateTime localTime() {
        Sites.Wall wall = sites.wall();
        return wall.clock().instant().atZone(wall.communities().get(community).zone());
    }

    @Override
    public boolean canCome(String service, Appointment time) {
        return sites.capacity().canCome(new Visit(community, service, false, time.start(), time.end()));
    }

    @Override
    public List<VisitSlot> nextFree(List<String> services) {
        return sites.capacity().nextFree(community, services);
    }
}
