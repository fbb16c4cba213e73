package io.repairbot.crew.spoken;

import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.Tapped;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.Outcome;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 恢复 on the cards of a suspended order. Success shows on the card. */
@Component
class ResumeButton implements CardButton {
    private final Suspensions suspensions;
    private final CrewAnswers answers;

    ResumeButton(Suspensions suspensions, CrewAnswers answers) {
        this.suspensions = suspensions;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("resume");
    }

    @Override
    public void tapped(Tapped tap) {
        Outcome outcome = suspensions.resume(tap.userid(), tap.number());
        if (outcome instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
    }
}
