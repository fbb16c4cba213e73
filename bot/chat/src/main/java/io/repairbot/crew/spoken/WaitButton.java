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

/** 挂起 under 更多操作: what for and until when is asked in words. */
@Component
class WaitButton implements CardButton, PromptAnswer {
    private final WorkOrders orders;
    private final WaitCommands waits;
    private final Prompts prompts;
    private final CrewAnswers answers;

    WaitButton(WorkOrders orders, WaitCommands waits, Prompts prompts, CrewAnswers answers) {
        this.orders = orders;
        this.waits = waits;
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("suspend");
    }

    @Override
    public void tapped(Tapped tap) {
        Outcome may = orders.check(Verb.SUSPEND, tap.userid(), tap.number());
        if (may instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
        if (may instanceof Outcome.Done done) prompts.ask(tap.userid(), Prompt.Kind.WAIT, done.order());
    }

    @Override
    public Set<Prompt.Kind> kinds() {
        return EnumSet.of(Prompt.Kind.WAIT);
    }

    /** What is missing or out of bounds leaves the question open. */
    @Override
    public void answer(Prompt prompt, String text) {
        boolean done = waits.suspend(prompt.userid(), new NamedOrder.Named(prompt.orderNumber(), text));
        if (done) prompts.leave(prompt.userid());
    }
}
