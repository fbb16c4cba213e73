package io.repairbot.incident;

import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports that may be of an outage of the whole building. Takes part in the caller's transaction. */
public interface Incidents {
    /**
     * Opens an order for the report; or, when it is of an incident or makes one, has the resident wait for the incident's order. Of any number of reports at the
     * same moment one makes the incident.
     */
    Opening open(NewWorkOrder report);

    /** Opens an order for what the resident says is none of the incident: it makes no incident either. */
    WorkOrder openApart(NewWorkOrder report);

    /**
     * The incident that a report of this would be of, as long as it is worked on.
     *
     * @param place as read back to people
     */
    Optional<Incident> at(long communityId, @Nullable Long homeId, String place, String service);

    /** He waits for the incident's order from now on. False when it is no incident or no longer worked on. */
    boolean join(long residentId, @Nullable Long homeId, String number, String words);

    /** @param joined the incident whose order it is; null when it is an order of his own */
    record Opening(WorkOrder order, @Nullable Incident joined) {}
}
