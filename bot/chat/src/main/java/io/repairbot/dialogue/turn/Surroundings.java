package io.repairbot.dialogue.turn;

import io.repairbot.community.Home;
import io.repairbot.followup.FollowUps;
import io.repairbot.intake.Appointment;
import io.repairbot.registration.Site;
import io.repairbot.sharing.Sharing;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the resident besides the conversation. Looked up only when asked for: most turns need little of it. */
public interface Surroundings extends Site {
    /** The call-back he owes an answer to. */
    Optional<FollowUps.Waiting> waiting();

    /** Where he has reported from for himself, the last place first. */
    List<Home> rememberedHomes();

    /** What he waits for beside his own orders, newest first. */
    List<Sharing.Shared> waitsFor();

    /** Whether he may be asked for his phone number (F3). */
    boolean mayAskPhone();

    /** Whether somebody can come then instead of when it was promised. */
    boolean canMove(WorkOrder order, Appointment time);

    Optional<Home> home(long id);

    /** How many more photos and the like are kept with the order, or with the report when null. */
    int mediaRoom(@Nullable Long orderId);

    String staffName(String userid);

    /** Address of the order's progress page, for the resident only. */
    String progressLink(WorkOrder order);
}
