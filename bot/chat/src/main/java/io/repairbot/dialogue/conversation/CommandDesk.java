package io.repairbot.dialogue.conversation;

import io.repairbot.attachment.Attachments;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.intake.Draft;
import io.repairbot.registration.Registered;
import io.repairbot.registration.Registrations;
import io.repairbot.registration.Reporter;
import io.repairbot.workorder.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what a turn wants done, by the domain's verbs, in the turn's transaction. */
@Component
class CommandDesk {
    private final JoinDesk joins;
    private final ResidentAnswers answers;
    private final Attachments attachments;
    private final Registrations registrations;
    private final ChangeDesk changes;

    CommandDesk(
            JoinDesk joins,
            ResidentAnswers answers,
            Attachments attachments,
            Registrations registrations,
            ChangeDesk changes) {
        this.joins = joins;
        this.answers = answers;
        this.attachments = attachments;
        this.registrations = registrations;
        this.changes = changes;
    }

    /** @throws IllegalArgumentException when the command has no result */
    Result result(Talk talk, Command command, String msgid) {
        if (command instanceof Command.Open open) return opened(talk, open.draft(), msgid);
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

    /** His photos go to an order of his own. */
    private Result opened(Talk talk, Draft draft, String msgid) {
        Reporter reporter = new Reporter(
                talk.community().id(), talk.residentId(), talk.state().order());
        Optional<Registered> done = registrations.register(reporter, draft, msgid);
        done.flatMap(Registered::own).ifPresent(order -> attachments.adopt(talk.residentId(), order.id()));
        return done.<Result>map(all -> new Result.Opened(all.order(), all.others(), all.joined()))
                .orElseGet(Result.Taken::new);
    }
}
