package io.repairbot.crew;

import io.repairbot.dialogue.Bytes;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrders;
import org.springframework.stereotype.Component;

/** Words that answer an open question become the verb it was about. */
@Component
class PromptAnswers {
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

    void answer(Prompt prompt, String text) {
        if (text.isBlank()) {
            answers.say(prompt.userid(), CrewText.REASON_MISSING, null, prompt.orderNumber());
            return;
        }
        switch (prompt.kind()) {
            case RESULT -> completion.result(prompt, text);
            case ROOT_CAUSE -> completion.rootCause(prompt, text);
            case CLOSE_REASON -> settle(prompt, close(prompt, text), CrewText.CLOSED);
            case ESCALATION -> settle(prompt, escalate(prompt, text), CrewText.ESCALATION_ADDED);
            case EXTENSION -> extension.said(prompt, text);
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
