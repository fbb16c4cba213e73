package io.repairbot.dialogue.turn;

import io.repairbot.capacity.VisitSlot;
import io.repairbot.community.Home;
import io.repairbot.followup.FollowUps;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Directory;
import io.repairbot.intake.Place;
import io.repairbot.sharing.Sharing;
import io.repairbot.workorder.WorkOrder;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the resident besides the conversation. Looked up only when asked for: most turns need little of it. */
public interface Surroundings extends Directory {
    /** Not over yet, newest first. */
    List<WorkOrder> openOrders();

    /** The call-back he owes an answer to. */
    Optional<FollowUps.Waiting> waiting();

    /** Where he has reported from for himself, the last place first. */
    List<Home> rememberedHomes();

    /** Orders of this home that are not over, whoever of it reported them, newest first. */
    List<WorkOrder> openAt(long homeId);

    /** The incident that a report of this would be of, unless its order is his own. */
    Optional<Incident> incident(Place place, String service);

    /** What he waits for beside his own orders, newest first. */
    List<Sharing.Shared> waitsFor();

    /** Whether he may be asked for his phone number (F3). */
    boolean mayAskPhone();

    /** The community's wall clock. */
    ZonedDateTime localTime();

    /** Whether somebody can come then (D2). */
    boolean canCome(String service, Appointment time);

    /** Whether somebody can come then instead of when it was promised. */
    boolean canMove(WorkOrder order, Appointment time);

    Optional<Home> home(long id);

    /** When somebody could come, soonest first; empty when nobody can be promised (D3). */
    List<VisitSlot> nextFree(List<String> services);

    /** How many more photos and the like are kept with the order, or with the report when null. */
    int mediaRoom(@Nullable Long orderId);

    String staffName(String userid);

    /** Address of the order's progress page, for the resident only. */
    String progressLink(WorkOrder order);
}
