package io.repairbot.dialogue.hearing;

import io.repairbot.attachment.Attachments;
import io.repairbot.capacity.Capacity;
import io.repairbot.capacity.Visit;
import io.repairbot.capacity.VisitSlot;
import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.followup.FollowUps;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Entrance;
import io.repairbot.intake.Place;
import io.repairbot.privacy.Phones;
import io.repairbot.progress.ProgressLinks;
import io.repairbot.registration.Site;
import io.repairbot.registration.Sites;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.sharing.Sharing;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tables know of a resident, read when asked for. */
@Component
public class KnownSurroundings {
    private final Himself himself;
    private final Sites sites;
    private final Homes homes;
    private final FollowUps followUps;
    private final People people;

    KnownSurroundings(Himself himself, Sites sites, Homes homes, FollowUps followUps, People people) {
        this.himself = himself;
        this.sites = sites;
        this.homes = homes;
        this.followUps = followUps;
        this.people = people;
    }

    /** For one turn and one thread. @param entrance the door he came by, null when none */
    public Surroundings of(long residentId, long communityId, @Nullable Entrance entrance) {
        return new Of(sites.of(communityId, residentId), new Who(communityId, residentId), entrance);
    }

    /** What is remembered of the resident himself. */
    @Component
    record Himself(ResidentHomes homes, Phones phones, Sharing sharing, Attachments attachments) {}

    /** Who is on the other side, and the page that shows it. */
    @Component
    record People(StaffDirectory staff, ProgressLinks links, Capacity capacity, Clock clock) {}

    private record Who(long community, long resident) {}

    private final class Of implements Surroundings {
        private final Site site;
        private final long community;
        private final long resident;
        private final @Nullable Entrance entrance;
        private @Nullable List<Home> remembered;

        Of(Site site, Who who, @Nullable Entrance entrance) {
            this.site = site;
            this.community = who.community();
            this.resident = who.resident();
            this.entrance = entrance;
        }

        @Override
        public List<Home> homes(PlaceMention mention, int limit) {
            return site.homes(mention, limit);
        }

        @Override
        public List<String> publicPlaces(@Nullable String building) {
            return site.publicPlaces(building);
        }

        @Override
        public List<WorkOrder> openOrders() {
            return site.openOrders();
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
            return site.openAt(homeId);
        }

        @Override
        public Optional<Incident> incident(Place place, String service) {
            return site.incident(place, service);
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
            return site.localTime();
        }

        @Override
        public boolean canCome(String service, Appointment time) {
            return site.canCome(service, time);
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
            return site.nextFree(services);
        }

        @Override
        public int mediaRoom(@Nullable Long orderId) {
            return himself.attachments().room(resident, orderId);
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
