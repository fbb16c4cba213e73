package io.repairbot.crew.button;

import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.Prompt;
import io.repairbot.crew.Prompts;
import io.repairbot.crew.Tapped;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import org.springframework.stereotype.Component;

/** What is said to a tap on a form. */
@Component
class Replies {
    private final CrewAnswers answers;
    private final Prompts prompts;
    private final CardTurns cards;

    Replies(CrewAnswers answers, Prompts prompts, CardTurns cards) {
        this.answers = answers;
        this.prompts = prompts;
        this.cards = cards;
    }

    /** Success shows on the card. */
    void refuse(Tapped tap, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
    }

    /** The order stays his: the form turns back into his card, and words say what is done. */
    void stays(Tapped tap, Outcome outcome, CrewText success) {
        refuse(tap, outcome);
        if (!(outcome instanceof Outcome.Done done)) return;
        cards.repaint(tap);
        answers.say(tap.userid(), success, done.order());
    }

    String words(CrewText text) {
        return answers.words(text, null, "");
    }

    /** Beside the form, which stays. */
    void question(Tapped tap, Prompt.Kind kind, WorkOrder order) {
        prompts.ask(tap.userid(), kind, order);
    }

    void ask(Tapped tap, Prompt.Kind kind, WorkOrder order) {
        cards.repaint(tap);
        prompts.ask(tap.userid(), kind, order);
    }
}
