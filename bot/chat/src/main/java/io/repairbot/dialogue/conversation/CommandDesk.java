package io.repairbot.dialogue.conversation;

import io.repairbot.attachment.Attachments;
import io.repairbot.capacity.Capacity;
import io.repairbot.capacity.Visit;
import io.repairbot.dialogue.Bytes;
import io.repairbot.dialogue.intake.Appointment;
import io.repairbot.dialogue.intake.Draft;
import io.repairbot.dialogue.intake.Place;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.followup.FollowUps;
import io.repairbot.resident.Residents;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Does what a turn wants done, by the domain's verbs, in the turn's transaction. */
@Component
class CommandDesk {
    private static final int PLACE = 128;
    private static final int APPOINTMENT = 64;

    private final WorkOrders orders;
    private final FollowUps followUps;
    private final Attachments attachments;
    private final Residents residents;
    private final Capacity capacity;

    CommandDesk(
            WorkOrders orders, FollowUps followUps, Attachments attachments, Residents residents, Capacity capacity) {
        this.orders = orders;
        this.followUps = followUps;
        this.attachments = attachments;
        this.residents = residents;
        this.capacity = capacity;
    }

    /** @throws IllegalArgumentException when the command has no result */
    Result result(Talk talk, Command command, String msgid) {
        if (command instanceof Command.Open open)
            return canPromise(talk, open.draft())
                    ? new Result.Opened(open(talk, open.draft(), msgid))
                    : new Result.Taken();
        return new Result.Answered(outcome(talk.residentId(), command));
    }

    private Outcome outcome(long resident, Command command) {
        if (command instanceof Command.AddWords add) return orders.addWords(resident, add.number(), add.words());
        if (command instanceof Command.Cancel cancel) return orders.cancel(resident, cancel.number(), cancel.reason());
        if (command instanceof Command.Explain explain)
            return followUps.reason(resident, explain.number(), explain.round(), explain.reason());
        if (command instanceof Command.Rate rate)
            return rate.good()
                    ? followUps.satisfied(resident, rate.number(), rate.round())
                    : followUps.dissatisfied(resident, rate.number(), rate.round());
        throw new IllegalArgumentException("No result comes from " + command);
    }

    private boolean canPromise(Talk talk, Draft draft) {
        Appointment time = Objects.requireNonNull(draft.time());
        return draft.terms().unplanned()
                || capacity.claim(new Visit(
                        talk.community().id(),
                        Objects.requireNonNull(draft.service()),
                        draft.urgent() || !draft.dangers().isEmpty(),
                        time.start(),
                        time.end()));
    }

    private WorkOrder open(Talk talk, Draft draft, String msgid) {
        Place place = Objects.requireNonNull(draft.place());
        Appointment time = Objects.requireNonNull(draft.time());
        WorkOrder order = orders.open(new NewWorkOrder(
                talk.community().id(),
                talk.residentId(),
                place.homeId(),
                Bytes.head(place.label(), PLACE),
                Objects.requireNonNull(draft.service()),
                draft.urgent(),
                Objects.requireNonNull(draft.content()),
                time.start(),
                time.end(),
                Bytes.head(time.label(), APPOINTMENT),
                null,
                msgid));
        attachments.adopt(talk.residentId(), order.id());
        if (place.homeId() != null) residents.remember(talk.residentId(), place.homeId());
        return order;
    }
}
