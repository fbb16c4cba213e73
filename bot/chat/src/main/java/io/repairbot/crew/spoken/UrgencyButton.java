package io.repairbot.crew.spoken;

import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.Prompt;
import io.repairbot.crew.PromptAnswer;
import io.repairbot.crew.Prompts;
import io.repairbot.crew.Tapped;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrders;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 改为紧急 or 改为普通 on a supervisor's card: the other of what the order is now. First the reason is asked, so that a tap that comes twice changes nothing twice. */
@Component
class UrgencyButton implements CardButton, PromptAnswer {
    private final WorkOrders orders;
    private final UrgencyWish wish;
    private final Prompts prompts;
    private final CrewAnswers answers;

    UrgencyButton(WorkOrders orders, UrgencyWish wish, Prompts prompts, CrewAnswers answers) {
        this.orders = orders;
        this.wish = wish;
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("urgency");
    }

    @Override
    public void tapped(Tapped tap) {
        Outcome may = orders.check(Verb.URGENCY, tap.userid(), tap.number());
        if (may instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
        if (may instanceof Outcome.Done done)
            prompts.ask(
                    tap.userid(), done.order().urgent() ? Prompt.Kind.NOT_URGENT : Prompt.Kind.URGENT, done.order());
    }

    @Override
    public Set<Prompt.Kind> kinds() {
        return EnumSet.of(Prompt.Kind.URGENT, Prompt.Kind.NOT_URGENT);
    }

    /** A reason that does not fit leaves the question open. */
    @Override
    public void answer(Prompt prompt, String text) {
        boolean urgent = prompt.kind() == Prompt.Kind.URGENT;
        if (wish.change(prompt.userid(), prompt.orderNumber(), urgent, text)) prompts.leave(prompt.userid());
    }
}
