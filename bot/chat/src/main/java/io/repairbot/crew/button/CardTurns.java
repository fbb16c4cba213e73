package io.repairbot.crew.button;

import io.repairbot.assignment.CurrentCard;
import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.Tapped;
import io.repairbot.workorder.Outcome;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 返回 on a form, 查看 on the list of one's orders, and 更多操作 with nothing picked. */
@Component
class CardTurns implements CardButton {
    private final CurrentCard cards;
    private final Forms forms;
    private final CrewAnswers answers;

    CardTurns(CurrentCard cards, Forms forms, CrewAnswers answers) {
        this.cards = cards;
        this.forms = forms;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("back", "show", MORE);
    }

    @Override
    public void tapped(Tapped tap) {
        switch (tap.verb()) {
            case "back" -> repaint(tap);
            case "show" -> said(tap, tap.choice(), cards.send(tap.userid(), tap.choice()));
            default -> forms.askToPick(tap);
        }
    }

    /** The card of today in the place of a form. */
    void repaint(Tapped tap) {
        said(tap, tap.number(), cards.repaint(tap.userid(), tap.number()));
    }

    private void said(Tapped tap, String number, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, number);
    }
}
