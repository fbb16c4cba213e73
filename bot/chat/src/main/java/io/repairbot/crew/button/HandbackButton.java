package io.repairbot.crew.button;

import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.Prompt;
import io.repairbot.crew.Tapped;
import io.repairbot.handback.Handbacks;
import io.repairbot.reason.Reason;
import io.repairbot.reason.Reasons;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrders;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 退单: the reason is picked, and each leads to its own next step. */
@Component
class HandbackButton implements CardButton {
    private final WorkOrders orders;
    private final Handbacks handbacks;
    private final Reasons reasons;
    private final Forms forms;
    private final Replies replies;

    HandbackButton(WorkOrders orders, Handbacks handbacks, Reasons reasons, Forms forms, Replies replies) {
        this.orders = orders;
        this.handbacks = handbacks;
        this.reasons = reasons;
        this.forms = forms;
        this.replies = replies;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("handback");
    }

    @Override
    public void tapped(Tapped tap) {
        Optional<Reason> reason = reasons.handingBack(tap.choice());
        if (!tap.choice().isEmpty() && reason.isEmpty()) {
            forms.askToPick(tap);
            return;
        }
        Outcome outcome = orders.check(Verb.HANDBACK, tap.userid(), tap.number());
        if (!(outcome instanceof Outcome.Done done)) replies.refuse(tap, outcome);
        else if (reason.isEmpty())
            forms.show(tap.userid(), done.order(), "handback", Forms.options(reasons.handingBack()));
        else next(tap, reason.get(), done);
    }

    private void next(Tapped tap, Reason reason, Outcome.Done may) {
        switch (reason.next()) {
            case PARTS -> replies.ask(tap, Prompt.Kind.PARTS, may.order());
            case QUOTE -> replies.ask(tap, Prompt.Kind.QUOTE, may.order());
            case OTHER_TRADE -> forms.trades(tap.userid(), may.order());
            case NEW_TIME ->
                replies.stays(tap, handbacks.nobodyHome(tap.userid(), tap.number()), CrewText.NOBODY_HOME_NOTED);
            case SUPERVISOR ->
                replies.stays(
                        tap,
                        handbacks.askSupervisor(tap.userid(), tap.number(), reason.label()),
                        CrewText.SUPERVISOR_ASKED);
            case DISPATCH -> replies.refuse(tap, handbacks.giveBack(tap.userid(), tap.number(), reason.label(), null));
        }
    }
}
