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

    /** Who could take over from the engineer who has the order, best first; empty when nobody has it or the person may not choose. */
    List<Candidate> substitutes(String userid, String number);

    /**
     * 改派 of an order that an engineer has and has not completed: it is taken from him and offered to this one alone. Unanswered it comes back to the supervisor.
     *
     * @param reason 1–200 characters; the one who had it reads it on his card
     */
    Outcome replace(String userid, String number, String engineer, String reason);

    /** 联系前台: the front desk phones the resident, once a round. */
    Outcome callDesk(String userid, String number);
}
