package io.repairbot.crew;

import io.repairbot.agreement.Agreements;
import io.repairbot.charge.Amount;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 退单 需报价: the amount goes to the resident. */
@Component
class QuoteAnswer implements PromptAnswer {
    private final Agreements agreements;
    private final Prompts prompts;
    private final CrewAnswers answers;

    QuoteAnswer(Agreements agreements, Prompts prompts, CrewAnswers answers) {
        this.agreements = agreements;
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public Set<Prompt.Kind> kinds() {
        return EnumSet.of(Prompt.Kind.QUOTE);
    }

    /** What is no amount or out of bounds leaves the question open. */
    @Override
    public void answer(Prompt prompt, String text) {
        Optional<Amount> amount = Amount.read(text);
        if (amount.isEmpty()) answers.say(prompt.userid(), CrewText.ASK_QUOTE_AGAIN, null, prompt.orderNumber());
        else quote(prompt, amount.get());
    }

    private void quote(Prompt prompt, Amount amount) {
        try {
            said(prompt, amount, agreements.quote(prompt.userid(), prompt.orderNumber(), amount));
        } catch (ImpossibleWish outOfBounds) {
            answers.write(prompt.userid(), String.valueOf(outOfBounds.getMessage()));
        }
    }

    private void said(Prompt prompt, Amount amount, Outcome outcome) {
        prompts.leave(prompt.userid());
        if (outcome instanceof Outcome.Refused refused) answers.refuse(prompt.userid(), refused, prompt.orderNumber());
        if (outcome instanceof Outcome.Done done)
            answers.say(prompt.userid(), CrewText.QUOTE_SENT, done.order(), Map.of("amount", amount.words()));
    }
}
