package io.repairbot.ladder;

import io.repairbot.assignment.Candidate;
import io.repairbot.workorder.Outcome;
import java.util.List;

/** What supervisors do about an order that nobody accepts. Every verb takes part in the caller's transaction or makes one. */
public interface Escalations {
    /** Who can be chosen, best first; empty when the order waits for nobody or the person may not choose. */
    List<Candidate> choices(String userid, String number);

    /** 改派: offers the order to this engineer. When he does not accept in time it comes back to the supervisor. */
    Outcome reassign(String userid, String number, String engineer);

    /** 联系前台: the front desk phones the resident, once a round. */
    Outcome callDesk(String userid, String number);
}
