package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.incident.Incidents;
import io.repairbot.incident.Incidents.Opening;
import io.repairbot.intake.Draft;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.sharing.Sharer;
import io.repairbot.sharing.Sharing;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders that are there for several residents: opened, joined and left, in the turn's transaction. */
@Component
record JoinDesk(WorkOrders orders, Incidents incidents, Sharing sharing, ResidentHomes homes) {
    /**
     * A danger to people is none of an incident, nor is what the resident said is another matter.
     *
     * @param apart number of the order he said it is not; null when he was not asked
     */
    Opening open(NewWorkOrder report, Draft draft, @Nullable String apart) {
        if (!draft.dangers().isEmpty()) return new Opening(orders.open(report), null);
        boolean other = apart != null
                && incidents
                        .at(report.communityId(), report.homeId(), report.place(), report.service())
                        .filter(incident -> incident.order().number().equals(apart))
                        .isPresent();
        return other ? new Opening(incidents.openApart(report), null) : incidents.open(report);
    }

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
