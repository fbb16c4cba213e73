package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.incident.Incidents;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.sharing.Sharer;
import io.repairbot.sharing.Sharing;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrders;
import org.springframework.stereotype.Component;

/** Orders that are there for several residents: joined and left, in the turn's transaction. */
@Component
record JoinDesk(WorkOrders orders, Incidents incidents, Sharing sharing, ResidentHomes homes) {
    Result join(long residentId, Command.JoinIncident join) {
        String number = join.incident().order().number();
        boolean there = incidents.join(residentId, join.homeId(), number, join.words());
        if (there && join.homeId() != null) homes.remember(residentId, join.homeId());
        return new Result.Joined(there ? join.incident() : null);
    }

    /** Somebody of the same home has reported it: his words are added, and he hears how it goes on. */
    Outcome join(long residentId, Command.JoinOrder join) {
        Outcome outcome = orders.addWordsFrom(join.homeId(), join.number(), join.words());
        if (outcome instanceof Outcome.Done done)
            sharing.join(done.order(), new Sharer(residentId, "home:" + join.homeId(), join.words()));
        return outcome;
    }

    void leave(long residentId, Command.LeaveIncident leave) {
        sharing.leave(residentId, leave.number());
    }
}
