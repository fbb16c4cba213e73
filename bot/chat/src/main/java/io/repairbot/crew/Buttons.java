package io.repairbot.crew;

import io.repairbot.assignment.Dispatch;
import io.repairbot.deadline.Extensions;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A tapped button becomes a verb. Success shows on the card; only refusals and questions are said. */
@Component
class Buttons {
    private final WorkOrders orders;
    private final Dispatch dispatch;
    private final Extensions extensions;
    private final Prompts prompts;
    private final CrewAnswers answers;

    Buttons(WorkOrders orders, Dispatch dispatch, Extensions extensions, Prompts prompts, CrewAnswers answers) {
        this.orders = orders;
        this.dispatch = dispatch;
        this.extensions = extensions;
        this.prompts = prompts;
        this.answers = answers;
    }

    static Optional<Verb> verb(String name) {
        return Arrays.stream(Verb.values())
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    void tapped(String userid, Verb verb, String number) {
        Outcome outcome = outcome(userid, verb, number);
        if (outcome instanceof Outcome.Refused refused)
            answers.say(userid, CrewText.refused(refused.reason()), refused.order(), number);
        if (outcome instanceof Outcome.Done done) ask(userid, verb, done.order());
    }

    private Outcome outcome(String userid, Verb verb, String number) {
        return switch (verb) {
            case ACCEPT -> dispatch.accept(userid, number);
            case ARRIVE -> orders.arrive(userid, number);
            case ESCALATE -> orders.escalate(userid, number, "");
            case FOLLOW -> orders.follow(userid, number);
            case APPROVE -> extensions.approve(userid, number);
            case REFUSE -> extensions.refuse(userid, number);
            case COMPLETE, EXTEND, CLOSE, SUSPEND, RESUME -> orders.check(verb, userid, number);
        };
    }

    private void ask(String userid, Verb verb, WorkOrder order) {
        switch (verb) {
            case COMPLETE -> prompts.ask(userid, Prompt.Kind.RESULT, order);
            case EXTEND -> prompts.ask(userid, Prompt.Kind.EXTENSION, order);
            case CLOSE -> prompts.ask(userid, Prompt.Kind.CLOSE_REASON, order);
            case ESCALATE -> prompts.ask(userid, Prompt.Kind.ESCALATION, order);
            default -> {}
        }
    }
}
