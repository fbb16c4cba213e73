package io.repairbot.crew;

import io.repairbot.charge.Amount;
import io.repairbot.charge.Charges;
import io.repairbot.charge.Charges.Charged;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The final fee of a paid order (D7): asked first at 完成, and may be corrected while the result is asked. */
@Component
class FeeAnswer implements PromptAnswer {
    private static final String CORRECTION = "费用";

    private final Charges charges;
    private final Prompts prompts;
    private final CrewAnswers answers;

    FeeAnswer(Charges charges, Prompts prompts, CrewAnswers answers) {
        this.charges = charges;
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public Set<Prompt.Kind> kinds() {
        return EnumSet.of(Prompt.Kind.FEE);
    }

    /** 完成 was tapped: what is to be told first. */
    void begin(String userid, WorkOrder order) {
        prompts.ask(userid, charges.isOwed(order) ? Prompt.Kind.FEE : Prompt.Kind.RESULT, order);
    }

    /** What is no amount leaves the question open. */
    @Override
    public void answer(Prompt prompt, String text) {
        Optional<Amount> amount = Amount.read(text);
        if (amount.isEmpty()) answers.say(prompt.userid(), CrewText.ASK_FEE_AGAIN, null, prompt.orderNumber());
        else charge(prompt, amount.get());
    }

    /** @return whether the answer to the question for the result is no result but money */
    boolean corrects(Prompt prompt, String text) {
        boolean named = text.startsWith(CORRECTION);
        Optional<Amount> amount = Amount.read(named ? text.substring(CORRECTION.length()) : text);
        if (amount.isEmpty()) return false;
        if (named) charge(prompt, amount.get());
        else answers.say(prompt.userid(), CrewText.RESULT_NOT_MONEY, null, prompt.orderNumber());
        return true;
    }

    private void charge(Prompt prompt, Amount amount) {
        try {
            said(prompt, amount, charges.charge(prompt.userid(), prompt.orderNumber(), amount));
        } catch (ImpossibleWish tooMuch) {
            answers.write(prompt.userid(), String.valueOf(tooMuch.getMessage()));
        }
    }

    private void said(Prompt prompt, Amount amount, Charged charged) {
        if (charged.outcome() instanceof Outcome.Refused refused) {
            prompts.leave(prompt.userid());
            answers.refuse(prompt.userid(), refused, prompt.orderNumber());
            return;
        }
        WorkOrder order = order(charged.outcome());
        CrewText text = charged.beyondAgreed() ? CrewText.FEE_BEYOND : CrewText.FEE_NOTED;
        answers.say(prompt.userid(), text, order, Map.of("amount", amount.words()));
        prompts.goOn(prompt, Prompt.Kind.RESULT, order, amount.words());
    }

    private static WorkOrder order(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? done.order() : ((Outcome.Repeated) outcome).order();
    }
}
