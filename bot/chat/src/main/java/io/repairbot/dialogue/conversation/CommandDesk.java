package io.repairbot.dialogue.conversation;

import io.repairbot.attachment.Attachments;
import io.repairbot.capacity.Visit;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.incident.Incidents.Opening;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import io.repairbot.intake.Place;
import io.repairbot.phrase.Bytes;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private final JoinDesk joins;
    private final ResidentAnswers answers;
    private final Attachments attachments;
    private final ResidentHomes homes;
    private final ChangeDesk changes;

    CommandDesk(
            JoinDesk joins, ResidentAnswers answers, Attachments attachments, ResidentHomes homes, ChangeDesk changes) {
        this.joins = joins;
        this.answers = answers;
        this.attachments = attachments;
        this.homes = homes;
        this.changes = changes;
    }

    /** @throws IllegalArgumentException when the command has no result */
    Result result(Talk talk, Command command, String msgid) {
        if (command instanceof Command.Open open)
            return canPromise(talk, open.draft()) ? openAll(talk, open.draft(), msgid) : new Result.Taken();
        if (command instanceof Command.JoinIncident join) return joins.join(talk.residentId(), join);
        if (command instanceof Command.Urge
                || command instanceof Command.Move
                || command instanceof Command.ExplainCancel) return changes.result(talk, command);
        return new Result.Answered(outcome(talk.residentId(), command));
    }

    JoinDesk joins() {
        return joins;
    }

    ChangeDesk changes() {
        return changes;
    }

    private Outcome outcome(long resident, Command command) {
        if (command instanceof Command.AddWords add) return added(resident, add);
        if (command instanceof Command.JoinOrder join) return joins.join(resident, join);
        if (command instanceof Command.Cancel cancel)
            return joins.orders().cancel(resident, cancel.number(), cancel.reason());
        return answers.outcome(resident, command);
    }

    /** The first order's outcome counts; one of the others that is over meanwhile needs no words. */
    private Outcome added(long resident, Command.AddWords add) {
        add.others().forEach(number -> joins.orders().addWords(resident, number, add.words()));
        return joins.orders().addWords(resident, add.number(), add.words());
    }

    private boolean canPromise(Talk talk, Draft draft) {
        Appointment time = Objects.requireNonNull(draft.time());
        List<Visit> visits = draft.plannable().stream()
                .map(service -> new Visit(talk.community().id(), service, false, time.start(), time.end()))
                .toList();
        return draft.terms().unplanned() || changes.capacity().claim(visits);
    }

    /** One confirmation, one order for each thing; the same confirmation again opens nothing. */
    private Result openAll(Talk talk, Draft draft, String msgid) {
        List<WorkOrder> others = new ArrayList<>();
        Fault main = new Fault(
                Objects.requireNonNull(draft.content()), Objects.requireNonNull(draft.service()), draft.urgent());
        Opening first = open(talk, draft, main, msgid);
        for (Fault fault : draft.others())
            others.add(open(talk, draft, fault, key(msgid, others.size() + 2)).order());
        own(first, others).ifPresent(order -> attachments.adopt(talk.residentId(), order.id()));
        return new Result.Opened(first.order(), others, first.joined());
    }

    /** Where his photos go: not to an order that neighbours share. */
    private static Optional<WorkOrder> own(Opening first, List<WorkOrder> others) {
        return first.joined() == null
                ? Optional.of(first.order())
                : others.stream().findFirst();
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
        return agreed == null ? null : Bytes.head(agreed, FEE);
    }

    private Opening open(Talk talk, Draft draft, Fault fault, String key) {
        Place place = Objects.requireNonNull(draft.place());
        Appointment time = Objects.requireNonNull(draft.time());
        NewWorkOrder report = new NewWorkOrder(
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
                fee(draft, fault));
        Opening opening = joins.open(report, draft, talk.state().order());
        if (place.homeId() != null && !draft.isOnBehalf()) homes.remember(talk.residentId(), place.homeId());
        return opening;
    }
}
