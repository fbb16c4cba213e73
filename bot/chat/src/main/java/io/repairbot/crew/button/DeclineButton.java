package io.repairbot.crew.button;

import io.repairbot.assignment.Dispatch;
import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.Tapped;
import io.repairbot.reason.Reason;
import io.repairbot.reason.Reasons;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrders;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 拒单 on an offer: first the reason, then the card says that he declined. */
@Component
class DeclineButton implements CardButton {
    private final WorkOrders orders;
    private final Dispatch dispatch;
    private final Reasons reasons;
    private final Forms forms;
    private final CrewAnswers answers;

    DeclineButton(WorkOrders orders, Dispatch dispatch, Reasons reasons, Forms forms, CrewAnswers answers) {
        this.orders = orders;
        this.dispatch = dispatch;
        this.reasons = reasons;
        this.forms = forms;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("decline");
    }

    @Override
    public void tapped(Tapped tap) {
        Optional<Reason> reason = reasons.declining(tap.choice());
        if (!tap.choice().isEmpty() && reason.isEmpty()) {
            forms.askToPick(tap);
            return;
        }
        Outcome outcome = reason.isPresent()
                ? dispatch.decline(tap.userid(), tap.number(), reason.get().label())
                : orders.check(Verb.DECLINE, tap.userid(), tap.number());
        if (outcome instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
        if (outcome instanceof Outcome.Done done && reason.isEmpty())
            forms.show(tap.userid(), done.order(), "decline", Forms.options(reasons.declining()));
    }
}
