package io.repairbot.crew.spoken;

import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.SpokenCommand;
import io.repairbot.crew.Tapped;
import io.repairbot.crew.spoken.NamedOrder.Named;
import io.repairbot.staff.StaffMember;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.Outcome;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code 恢复 YG20261124-001}, and 恢复 on the cards of a suspended order, where success shows on the card. */
@Component
class ResumeCommand implements SpokenCommand, CardButton {
    private final Suspensions suspensions;
    private final NamedOrder orders;
    private final CrewAnswers answers;

    ResumeCommand(Suspensions suspensions, NamedOrder orders, CrewAnswers answers) {
        this.suspensions = suspensions;
        this.orders = orders;
        this.answers = answers;
    }

    @Override
    public Set<String> words() {
        return Set.of("恢复");
    }

    @Override
    public void heard(StaffMember who, String rest) {
        Optional<Named> named = orders.in(who, rest);
        if (named.isEmpty()) {
            answers.say(who.userid(), CrewText.WHICH_NUMBER, null, "");
            return;
        }
        String number = named.get().number();
        Outcome outcome = suspensions.resume(who.userid(), number);
        if (outcome instanceof Outcome.Refused refused) answers.refuse(who.userid(), refused, number);
        else answers.say(who.userid(), CrewText.RESUMED, null, number);
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
