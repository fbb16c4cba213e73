package io.repairbot.crew;

import io.repairbot.deadline.Extensions;
import io.repairbot.dialogue.Bytes;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrders;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Words that answer an open question become the verb it was about. */
@Component
class PromptAnswers implements PromptAnswer {
    private static final int RESULT = 2000;
    private static final int REASON = 1000;

    private final WorkOrders orders;
    private final Extensions extensions;
    private final UntilReader until;
    private final Prompts prompts;
    private final CrewAnswers answers;

    PromptAnswers(WorkOrders orders, Extensions extensions, UntilReader until, Prompts prompts, CrewAnswers answers) {
        this.orders = orders;
        this.extensions = extensions;
        this.until = until;
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public Set<Prompt.Kind> kinds() {
        return EnumSet.of(Prompt.Kind.RESULT, Prompt.Kind.CLOSE_REASON, Prompt.Kind.ESCALATION, Prompt.Kind.EXTENSION);
    }

    @Override
    public void answer(Prompt prompt, String text) {
        switch (prompt.kind()) {
            case RESULT -> settle(prompt, complete(prompt, text), CrewText.COMPLETED);
            case CLOSE_REASON -> settle(prompt, close(prompt, text), CrewText.CLOSED);
            case ESCALATION -> settle(prompt, escalate(prompt, text), CrewText.ESCALATION_ADDED);
            default -> extension(prompt, text);
        }
    }

    private Outcome complete(Prompt prompt, String text) {
        return orders.complete(prompt.userid(), prompt.orderNumber(), Bytes.head(text, RESULT));
    }

    private Outcome close(Prompt prompt, String text) {
        return orders.closeBySupervisor(prompt.userid(), prompt.orderNumber(), Bytes.head(text, REASON));
    }

    private Outcome escalate(Prompt prompt, String text) {
        return orders.escalate(prompt.userid(), prompt.orderNumber(), Bytes.head(text, REASON));
    }

    /** What cannot be read or is out of bounds leaves the question open. */
    private void extension(Prompt prompt, String text) {
        Optional<Instant> time = until.read(prompt.userid(), text);
        if (time.isEmpty()) {
            answers.say(prompt.userid(), CrewText.ASK_EXTENSION_AGAIN, null, prompt.orderNumber());
            return;
        }
        try {
            Outcome outcome =
                    extensions.ask(prompt.userid(), prompt.orderNumber(), Bytes.head(text, REASON), time.get());
            settle(prompt, outcome, CrewText.EXTENSION_ASKED);
        } catch (IllegalArgumentException outOfBounds) {
            answers.write(prompt.userid(), String.valueOf(outOfBounds.getMessage()));
        }
    }

    private void settle(Prompt prompt, Outcome outcome, CrewText success) {
        prompts.leave(prompt.userid());
        if (outcome instanceof Outcome.Refused refused) answers.refuse(prompt.userid(), refused, prompt.orderNumber());
        else answers.say(prompt.userid(), success, null, prompt.orderNumber());
    }
}
