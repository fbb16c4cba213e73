package io.repairbot.crew;

import io.repairbot.phrase.Bytes;
import io.repairbot.repeat.Repeats;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.WorkOrders;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 完成 in words: the result and, of an order with the mark 连续报修, then the root cause (W10). The order moves only when both are there. */
@Component
class Completion {
    private static final int WORDS = 2000;

    private final WorkOrders orders;
    private final Repeats repeats;
    private final FeeAnswer fees;
    private final Prompts prompts;
    private final CrewAnswers answers;

    Completion(WorkOrders orders, Repeats repeats, FeeAnswer fees, Prompts prompts, CrewAnswers answers) {
        this.orders = orders;
        this.repeats = repeats;
        this.fees = fees;
        this.prompts = prompts;
        this.answers = answers;
    }

    void result(Prompt prompt, String text) {
        if (fees.corrects(prompt, text)) return;
        String result = Bytes.head(text, WORDS);
        Outcome outcome = orders.complete(prompt.userid(), prompt.orderNumber(), result);
        if (outcome instanceof Refused refused && refused.reason() == Refusal.ROOT_CAUSE_MISSING)
            prompts.goOn(prompt, Prompt.Kind.ROOT_CAUSE, Objects.requireNonNull(refused.order()), result);
        else settle(prompt, outcome);
    }

    /** What is too short leaves the question open. */
    void rootCause(Prompt prompt, String text) {
        Outcome outcome = repeats.rootCause(prompt.userid(), prompt.orderNumber(), text);
        if (outcome instanceof Refused refused && refused.reason() == Refusal.ROOT_CAUSE_TOO_SHORT)
            answers.say(prompt.userid(), CrewText.REFUSED_ROOT_CAUSE_TOO_SHORT, refused.order(), prompt.orderNumber());
        else if (outcome instanceof Refused) settle(prompt, outcome);
        else
            settle(
                    prompt,
                    orders.complete(prompt.userid(), prompt.orderNumber(), Objects.requireNonNull(prompt.said())));
    }

    private void settle(Prompt prompt, Outcome outcome) {
        prompts.leave(prompt.userid());
        answers.say(prompt, outcome, CrewText.COMPLETED);
    }
}
