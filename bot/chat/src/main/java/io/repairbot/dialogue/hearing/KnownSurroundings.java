package io.repairbot.dialogue.hearing;

import io.repairbot.attachment.Attachments;
import io.repairbot.capacity.Capacity;
import io.repairbot.capacity.Visit;
import io.repairbot.capacity.VisitSlot;
import io.repairbot.community.Communities;
import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.followup.FollowUps;
import io.repairbot.incident.Incident;
import io.repairbot.incident.Incidents;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Entrance;
import io.repairbot.intake.Place;
import io.repairbot.privacy.Phones;
import io.repairbot.progress.ProgressLinks;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.sharing.Sharing;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tables know of a resident, read when asked for. */
@Component
public class KnownSurroundings {
    private final Himself himself;
    private final Homes homes;
    private final WorkOrders orders;
    private final FollowUps followUps;
    private final People people;

    KnownSurroundings(Himself himself, Homes homes, WorkOrders orders, FollowUps followUps, People people) {
        this.himself = himself;
        this.homes = homes;
        this.orders = orders;
        this.followUps = followUps;
        this.people = people;
    }

    /** For one turn and one thread. @param entrance the door he came by, null when none */
    public Surroundings of(long residentId, long communityId, @Nullable Entrance entrance) {
        return new Of(residentId, communityId, entrance);
    }

    /** What is remembered of the resident himself. */
    @Component
    record Himself(ResidentHomes homes, Phones phones, Incidents incidents, Sharing sharing) {}

    /** Who is on the other side, and the page that shows it. */
    @Component
    record People(StaffDirectory staff, ProgressLinks links, Capacity capacity, Book book, Clock clock) {}

    @Component
    record Book(Communities communities, Attachments attachments) {}

    private final class Of implements Surroundings {
        /** Enough for every question that is asked of the directory; reader and dialogue ask the same within a turn. */
        private static final int HOMES = 20;

        private final long resident;
        private final long community;
        private final @Nullable Entrance entrance;
        private final Map<List<@Nullable String>, List<Home>> found = new HashMap<>();
        private final Map<Long, List<WorkOrder>> atHome = new HashMap<>();
        private @Nullable List<Home> remembered;

        Of(long resident, long community, @Nullable Entrance entrance) {
            this.resident = resident;
            this.community = community;
            this.entrance = entrance;
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
            return homes.matching(community, door.get(0), door.get(1), door.get(2), door.get(3), limit);
        }

        @Override
        public List<String> publicPlaces(@Nullable String building) {
            return homes.publicPlaces(community, building);
        }

        @Override
        public List<WorkOrder> openOrders() {
            return orders.openOf(resident);
        }

        @Override
        public Optional<FollowUps.Waiting> waiting() {
            return followUps.waiting(resident);
        }

        @Override
        public List<Home> rememberedHomes() {
            if (remembered == null) remembered = himself.homes().of(resident);
            return remembered;
        }

        @Override
        public List<WorkOrder> openAt(long homeId) {
            return atHome.computeIfAbsent(homeId, orders::openAt);
        }

        @Override
        public Optional<Incident> incident(Place place, String service) {
            return himself.incidents()
                    .at(community, place.homeId(), place.label(), service)
                    .filter(incident -> incident.order().residentId() != resident);
        }

        @Override
        public List<Sharing.Shared> waitsFor() {
            return himself.sharing().waitedForBy(resident);
        }

        @Override
        public Optional<Entrance> entrance() {
            return Optional.ofNullable(entrance)
                    .filter(door -> people.clock().instant().isBefore(door.until()));
        }

        @Override
        public boolean mayAskPhone() {
            return himself.phones().mayAsk(resident);
        }

        @Override
        public ZonedDateTime localTime() {
            return people.clock()
                    .instant()
                    .atZone(people.book().communities().get(community).zone());
        }

        @Override
        public boolean canCome(String service, Appointment time) {
            return people.capacity().canCome(new Visit(community, service, false, time.start(), time.end()));
        }

        @Override
        public boolean canMove(WorkOrder order, Appointment time) {
            Visit visit = new Visit(community, order.service(), order.urgent(), time.start(), time.end());
            return people.capacity().canComeAgain(visit, order.id());
        }

        @Override
        public Optional<Home> home(long id) {
            return homes.find(id);
        }

        @Override
        public List<VisitSlot> nextFree(List<String> services) {
            return people.capacity().nextFree(community, services);
        }

        @Override
        public int mediaRoom(@Nullable Long orderId) {
            return people.book().attachments().room(resident, orderId);
        }

        @Override
        public String staffName(String userid) {
            return people.staff().nameOf(userid);
        }

        @Override
        public String progressLink(WorkOrder order) {
            return people.links().to(order.id());
        }
    }
}
