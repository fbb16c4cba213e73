package io.repairbot.registration;

import io.repairbot.capacity.Capacity;
import io.repairbot.community.Communities;
import io.repairbot.community.Homes;
import io.repairbot.incident.Incidents;
import io.repairbot.workorder.WorkOrders;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tables know where reports are made, read when asked for. */
@Component
public class Sites {
    private final Homes homes;
    private final WorkOrders orders;
    private final Incidents incidents;
    private final Capacity capacity;
    private final Wall wall;

    Sites(Homes homes, WorkOrders orders, Incidents incidents, Capacity capacity, Wall wall) {
        this.homes = homes;
        this.orders = orders;
        this.incidents = incidents;
        this.capacity = capacity;
        this.wall = wall;
    }

    /** For one report and one thread; what was found is found once. @param residentId null while it is not known who reports */
    public Site of(long communityId, @Nullable Long residentId) {
        return new KnownSite(this, communityId, residentId);
    }

    Homes homes() {
        return homes;
    }

    WorkOrders orders() {
        return orders;
    }

    Incidents incidents() {
        return incidents;
    }

    Capacity capacity() {
        return capacity;
    }

    Wall wall() {
        return wall;
    }

    /** The clock on a community's wall. */
    @Component
    record Wall(Communities communities, Clock clock) {}
}
