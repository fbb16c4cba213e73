package io.repairbot.crew;

import io.repairbot.agreement.Agreements;
import io.repairbot.amendment.NewTime;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** D7: the engineer names another time for a paid visit; the resident is asked. */
@Component
public class VisitAnswer implements PromptAnswer {
    private final Agreements agreements;
    private final VisitReader reader;
    private final Prompts prompts;
    private final CrewAnswers answers;

    VisitAnswer(Agreements agreements, VisitReader reader, Prompts prompts, CrewAnswers answers) {
        this.agreements = agreements;
        this.reader = reader;
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public Set<Prompt.Kind> kinds() {
        return EnumSet.of(Prompt.Kind.VISIT_TIME);
    }

    /** What cannot be read leaves the question open. */
    @Override
    public void answer(Prompt prompt, String text) {
        Optional<NewTime> time = reader.read(prompt.userid(), text);
        if (time.isEmpty()) answers.say(prompt.userid(), CrewText.ASK_VISIT_TIME_AGAIN, null, prompt.orderNumber());
        else propose(prompt.userid(), prompt.orderNumber(), time.get());
    }

    /** What is out of bounds is said; an open question stays open then. */
    public void propose(String userid, String number, NewTime time) {
        try {
            Outcome outcome = agreements.moveVisit(userid, number, time);
            prompts.leave(userid);
            if (outcome instanceof Outcome.Refused refused) answers.refuse(userid, refused, number);
            else answers.say(userid, CrewText.VISIT_TIME_SENT, null, number);
        } catch (ImpossibleWish outOfBounds) {
            answers.write(userid, String.valueOf(outOfBounds.getMessage()));
        }
    }
}
