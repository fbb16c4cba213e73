package io.repairbot.registration;

import io.repairbot.capacity.VisitSlot;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Directory;
import io.repairbot.intake.Place;
import io.repairbot.workorder.WorkOrder;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What is known where a report is made, besides its words. Looked up only when asked for. */
public interface Site extends Directory {
    /** Those of whoever reports that are not over, newest first; empty while he is unknown. */
    List<WorkOrder> openOrders();

    /** Orders of this home that are not over, whoever of it reported them, newest first. */
    List<WorkOrder> openAt(long homeId);

    /** The incident that a report of this would be of, unless its order is his own. */
    Optional<Incident> incident(Place place, String service);

    /** The community's wall clock. */
    ZonedDateTime localTime();

    /** Whether somebody can come then (D2). */
    boolean canCome(String service, Appointment time);

    /** When somebody could come, soonest first; empty when nobody can be promised (D3). */
    List<VisitSlot> nextFree(List<String> services);
}
