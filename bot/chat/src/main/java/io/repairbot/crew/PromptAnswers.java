package io.repairbot.crew;

import io.repairbot.phrase.Bytes;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrders;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Words that answer an open question become the verb it was about. */
@Component
class PromptAnswers implements PromptAnswer {
    private static final int REASON = 1000;

    private final WorkOrders orders;
    private final Completion completion;
    private final ExtensionWish extension;
    private final Prompts prompts;
    private final CrewAnswers answers;

    PromptAnswers(
            WorkOrders orders, Completion completion, ExtensionWish extension, Prompts prompts, CrewAnswers answers) {
        this.orders = orders;
        this.completion = completion;
        this.extension = extension;
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public Set<Prompt.Kind> kinds() {
        return EnumSet.of(
                Prompt.Kind.RESULT,
                Prompt.Kind.ROOT_CAUSE,
                Prompt.Kind.CLOSE_REASON,
                Prompt.Kind.ESCALATION,
                Prompt.Kind.EXTENSION);
    }

    @Override
    public void answer(Prompt prompt, String text) {
        switch (prompt.kind()) {
            case RESULT -> completion.result(prompt, text);
            case ROOT_CAUSE -> completion.rootCause(prompt, text);
            case CLOSE_REASON -> settle(prompt, close(prompt, text), CrewText.CLOSED);
            case ESCALATION -> settle(prompt, escalate(prompt, text), CrewText.ESCALATION_ADDED);
            default -> extension.said(prompt, text);
        }
    }

    private Outcome close(Prompt prompt, String text) {
        return orders.closeBySupervisor(prompt.userid(), prompt.orderNumber(), Bytes.head(text, REASON));
    }

    private Outcome escalate(Prompt prompt, String text) {
        return orders.escalate(prompt.userid(), prompt.orderNumber(), Bytes.head(text, REASON));
    }

    private void settle(Prompt prompt, Outcome outcome, CrewText success) {
        prompts.leave(prompt.userid());
        answers.say(prompt, outcome, success);
    }
}
