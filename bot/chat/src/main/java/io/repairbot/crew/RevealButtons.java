package io.repairbot.crew;

import io.repairbot.privacy.Reveals;
import io.repairbot.privacy.Reveals.Answer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 批准 and 不批准 on the card of somebody who wants to see a resident's number (F3). Success shows on the card. */
@Component
class RevealButtons implements CardButton {
    private static final String APPROVE = "reveal";
    private static final String REFUSE = "conceal";

    private final Reveals reveals;
    private final CrewAnswers answers;

    RevealButtons(Reveals reveals, CrewAnswers answers) {
        this.reveals = reveals;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(APPROVE, REFUSE);
    }

    @Override
    public void tapped(Tapped tap) {
        Answer answer = tap.verb().equals(APPROVE)
                ? reveals.approve(tap.userid(), tap.number())
                : reveals.refuse(tap.userid(), tap.number());
        if (answer instanceof Answer.Refused refused)
            answers.say(tap.userid(), sentence(refused.why()), null, tap.number());
    }

    private static CrewText sentence(Reveals.Why why) {
        return switch (why) {
            case ALREADY_DECIDED -> CrewText.REVEAL_DECIDED;
            case OWN_WISH -> CrewText.REVEAL_OWN;
            case NOT_SUPERVISOR -> CrewText.REVEAL_NOT_YOURS;
            default -> CrewText.REVEAL_UNKNOWN;
        };
    }
}
