package io.repairbot.crew.button;

import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.Tapped;
import io.repairbot.ladder.Escalations;
import io.repairbot.workorder.Outcome;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 改派 to the engineer picked on the supervisor's card, and 联系前台. */
@Component
class ReassignButton implements CardButton {
    private static final String REASSIGN = "reassign";

    private final Escalations escalations;
    private final Forms forms;
    private final CrewAnswers answers;

    ReassignButton(Escalations escalations, Forms forms, CrewAnswers answers) {
        this.escalations = escalations;
        this.forms = forms;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(REASSIGN, "desk");
    }

    @Override
    public void tapped(Tapped tap) {
        if (!tap.verb().equals(REASSIGN)) callDesk(tap);
        else if (tap.choice().isEmpty() || tap.choice().equals(Tapped.NOTHING)) forms.askToPick(tap);
        else refuse(tap, escalations.reassign(tap.userid(), tap.number(), tap.choice()));
    }

    private void callDesk(Tapped tap) {
        Outcome outcome = escalations.callDesk(tap.userid(), tap.number());
        refuse(tap, outcome);
        if (outcome instanceof Outcome.Done done) answers.say(tap.userid(), CrewText.DESK_CALLED, done.order());
    }

    private void refuse(Tapped tap, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
    }
}
