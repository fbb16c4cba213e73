package io.repairbot.crew;

import static io.repairbot.workorder.Verb.ACCEPT;
import static io.repairbot.workorder.Verb.APPROVE;
import static io.repairbot.workorder.Verb.ARRIVE;
import static io.repairbot.workorder.Verb.CLOSE;
import static io.repairbot.workorder.Verb.ESCALATE;
import static io.repairbot.workorder.Verb.EXTEND;
import static io.repairbot.workorder.Verb.FOLLOW;
import static io.repairbot.workorder.Verb.REFUSE;

import io.repairbot.assignment.Dispatch;
import io.repairbot.deadline.Extensions;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A tapped button becomes a verb. Success shows on the card; only refusals and questions are said. */
@Component
class Buttons implements CardButton {
    private static final Map<String, Verb> VERBS =
            EnumSet.of(ACCEPT, ARRIVE, ESCALATE, FOLLOW, APPROVE, REFUSE, EXTEND, CLOSE).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            verb -> verb.name().toLowerCase(Locale.ROOT), Function.identity()));

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

    @Override
    public Set<String> verbs() {
        return VERBS.keySet();
    }

    @Override
    public void tapped(Tapped tap) {
        Verb verb = VERBS.get(tap.verb());
        Outcome outcome = outcome(tap.userid(), verb, tap.number());
        if (outcome instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
        if (outcome instanceof Outcome.Done done) ask(tap.userid(), verb, done.order());
    }

    private Outcome outcome(String userid, Verb verb, String number) {
        return switch (verb) {
            case ACCEPT -> dispatch.accept(userid, number);
            case ARRIVE -> orders.arrive(userid, number);
            case ESCALATE -> orders.escalate(userid, number, "");
            case FOLLOW -> orders.follow(userid, number);
            case APPROVE -> extensions.approve(userid, number);
            case REFUSE -> extensions.refuse(userid, number);
            default -> orders.check(verb, userid, number);
        };
    }

    private void ask(String userid, Verb verb, WorkOrder order) {
        switch (verb) {
            case EXTEND -> prompts.ask(userid, Prompt.Kind.EXTENSION, order);
            case CLOSE -> prompts.ask(userid, Prompt.Kind.CLOSE_REASON, order);
            case ESCALATE -> prompts.ask(userid, Prompt.Kind.ESCALATION, order);
            default -> {}
        }
    }
}
