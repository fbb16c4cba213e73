package io.repairbot.dialogue.conversation;

import io.repairbot.amendment.Amendments;
import io.repairbot.amendment.NewPlace;
import io.repairbot.amendment.NewTime;
import io.repairbot.capacity.Capacity;
import io.repairbot.capacity.Visit;
import io.repairbot.dialogue.recall.Recalls;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Place;
import io.repairbot.phrase.Bytes;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a resident wants changed about an open order, by the domain's verbs, in the turn's transaction. */
@Component
record ChangeDesk(Amendments amendments, WorkOrders orders, ResidentHomes homes, Capacity capacity, Recalls recalls) {
    private static final int LABEL = 64;
    private static final int PLACE = 128;

    /** Remembers which order the words of a message went into, in case he takes them back. */
    void heard(Result result, InboundRow row) {
        if (result instanceof Result.Opened opened && opened.joined() == null)
            recalls.opened(opened.order(), row.kfId(), String.valueOf(row.customerId()), row.id());
        if (result instanceof Result.Answered answered && answered.outcome() instanceof Outcome.Done done)
            recalls.added(done.order(), row.id());
    }

    Result result(Talk talk, Command command) {
        long resident = talk.residentId();
        if (command instanceof Command.Urge urge)
            return amendments
                    .urge(resident, urge.number(), urge.words())
                    .<Result>map(Result.Urged::new)
                    .orElseGet(() -> new Result.Answered(new Outcome.Refused(Outcome.Refusal.NOT_FOUND, null)));
        if (command instanceof Command.ExplainCancel why)
            return new Result.Answered(amendments.explainCancel(resident, why.number(), why.reason()));
        return move(talk, (Command.Move) command);
    }

    /** Nothing is moved when nobody can come then. */
    private Result move(Talk talk, Command.Move move) {
        Appointment time = move.time();
        if (time != null && !canPromise(talk, move.number(), time)) return new Result.Taken();
        Outcome outcome = moved(talk.residentId(), move);
        boolean more = !move.beside().isBlank() && !(outcome instanceof Outcome.Refused);
        if (more) orders.addWords(talk.residentId(), move.number(), move.beside());
        return new Result.Answered(outcome);
    }

    private Outcome moved(long resident, Command.Move move) {
        Place place = move.place();
        Appointment time = move.time();
        Outcome outcome = new Outcome.Refused(Outcome.Refusal.NOT_FOUND, null);
        if (place != null) outcome = relocate(resident, move.number(), place);
        if (time == null || place != null && outcome instanceof Outcome.Refused) return outcome;
        String label = Bytes.head(time.label(), LABEL);
        return amendments.reschedule(resident, move.number(), new NewTime(time.start(), time.end(), label));
    }

    private Outcome relocate(long resident, String number, Place place) {
        NewPlace there = new NewPlace(place.homeId(), Bytes.head(place.label(), PLACE));
        Outcome outcome = amendments.relocate(resident, number, there);
        if (outcome instanceof Outcome.Done && place.homeId() != null) homes.remember(resident, place.homeId());
        return outcome;
    }

    private boolean canPromise(Talk talk, String number, Appointment time) {
        Optional<WorkOrder> order = orders.find(number).filter(o -> o.residentId() == talk.residentId());
        return order.isEmpty()
                || capacity.claimAgain(
                        new Visit(
                                talk.community().id(),
                                order.get().service(),
                                order.get().urgent(),
                                time.start(),
                                time.end()),
                        order.get().id());
    }
}
