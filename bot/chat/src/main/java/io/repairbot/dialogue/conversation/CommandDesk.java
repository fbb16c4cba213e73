package io.repairbot.dialogue.conversation;

import io.repairbot.attachment.Attachments;
import io.repairbot.capacity.Visit;
import io.repairbot.dialogue.Bytes;
import io.repairbot.dialogue.intake.Appointment;
import io.repairbot.dialogue.intake.Draft;
import io.repairbot.dialogue.intake.Fault;
import io.repairbot.dialogue.intake.Place;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a turn wants done, by the domain's verbs, in the turn's transaction. */
@Component
class CommandDesk {
    private static final int PLACE = 128;
    private static final int FEE = 128;
    private static final int APPOINTMENT = 64;
    private static final int KEY = 64;

    private final WorkOrders orders;
    private final ResidentAnswers answers;
    private final Attachments attachments;
    private final ResidentHomes homes;
    private final ChangeDesk changes;

    CommandDesk(
            WorkOrders orders,
            ResidentAnswers answers,
            Attachments attachments,
            ResidentHomes homes,
            ChangeDesk changes) {
        this.orders = orders;
        this.answers = answers;
        this.attachments = attachments;
        this.homes = homes;
        this.changes = changes;
    }

    /** @throws IllegalArgumentException when the command has no result */
    Result result(Talk talk, Command command, String msgid) {
        if (command instanceof Command.Open open)
            return canPromise(talk, open.draft()) ? openAll(talk, open.draft(), msgid) : new Result.Taken();
        if (command instanceof Command.Urge
                || command instanceof Command.Move
                || command instanceof Command.ExplainCancel) return changes.result(talk, command);
        return new Result.Answered(outcome(talk.residentId(), command));
    }

    ChangeDesk changes() {
        return changes;
    }

    private Outcome outcome(long resident, Command command) {
        if (command instanceof Command.AddWords add) return orders.addWords(resident, add.number(), add.words());
        if (command instanceof Command.JoinOrder join)
            return orders.addWordsFrom(join.homeId(), join.number(), join.words());
        if (command instanceof Command.Cancel cancel) return orders.cancel(resident, cancel.number(), cancel.reason());
        return answers.outcome(resident, command);
    }

    private boolean canPromise(Talk talk, Draft draft) {
        Appointment time = Objects.requireNonNull(draft.time());
        return draft.terms().unplanned()
                || changes.capacity()
                        .claim(new Visit(
                                talk.community().id(),
                                Objects.requireNonNull(draft.service()),
                                draft.urgent() || !draft.dangers().isEmpty(),
                                time.start(),
                                time.end()));
    }

    /** One confirmation, one order for each thing; the same confirmation again opens nothing. */
    private Result openAll(Talk talk, Draft draft, String msgid) {
        List<WorkOrder> others = new ArrayList<>();
        Fault main = new Fault(
                Objects.requireNonNull(draft.content()), Objects.requireNonNull(draft.service()), draft.urgent());
        WorkOrder first = open(talk, draft, main, msgid);
        attachments.adopt(talk.residentId(), first.id());
        for (Fault fault : draft.others()) others.add(open(talk, draft, fault, key(msgid, others.size() + 2)));
        return new Result.Opened(first, others);
    }

    /** Fits the column whatever the platform's ids grow to. */
    private static String key(String msgid, int index) {
        String key = msgid + ":" + index;
        return key.length() <= KEY
                ? key
                : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static @Nullable String fee(Draft draft, Fault fault) {
        String agreed = draft.terms().fees().get(fault.service());
        return agreed == null || fault.urgent() ? null : Bytes.head(agreed, FEE);
    }

    private WorkOrder open(Talk talk, Draft draft, Fault fault, String key) {
        Place place = Objects.requireNonNull(draft.place());
        Appointment time = Objects.requireNonNull(draft.time());
        WorkOrder order = orders.open(new NewWorkOrder(
                talk.community().id(),
                talk.residentId(),
                place.homeId(),
                Bytes.head(place.label(), PLACE),
                fault.service(),
                fault.urgent(),
                fault.content(),
                time.start(),
                time.end(),
                Bytes.head(time.label(), APPOINTMENT),
                draft.terms().behalf(),
                key,
                fee(draft, fault)));
        if (place.homeId() != null && !draft.isOnBehalf()) homes.remember(talk.residentId(), place.homeId());
        return order;
    }
}
