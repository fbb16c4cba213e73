package io.repairbot.crew.button;

import io.repairbot.agreement.Agreements;
import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.Prompt;
import io.repairbot.crew.Tapped;
import io.repairbot.handback.Handbacks;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrders;
import java.util.Set;
import org.springframework.stereotype.Component;

/** D7: the engineer who took a paid order keeps its appointment, names another time, or leaves it to others. */
@Component
class AppointmentButtons implements CardButton {
    private final WorkOrders orders;
    private final Agreements agreements;
    private final Handbacks handbacks;
    private final Slots slots;
    private final Replies replies;

    AppointmentButtons(WorkOrders orders, Agreements agreements, Handbacks handbacks, Slots slots, Replies replies) {
        this.orders = orders;
        this.agreements = agreements;
        this.handbacks = handbacks;
        this.slots = slots;
        this.replies = replies;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("confirm", "shift", "nogo");
    }

    @Override
    public void tapped(Tapped tap) {
        switch (tap.verb()) {
            case "confirm" -> replies.refuse(tap, agreements.confirmVisit(tap.userid(), tap.number()));
            case "nogo" -> decline(tap);
            default -> shift(tap);
        }
    }

    private void decline(Tapped tap) {
        String reason = replies.words(CrewText.VISIT_DECLINED);
        replies.refuse(tap, handbacks.giveBack(tap.userid(), tap.number(), reason, null));
    }

    private void shift(Tapped tap) {
        if (!tap.choice().isEmpty()) {
            slots.chosen(tap);
            return;
        }
        Outcome outcome = orders.check(Verb.CONFIRM, tap.userid(), tap.number());
        replies.refuse(tap, outcome);
        if (!(outcome instanceof Outcome.Done done)) return;
        slots.show(tap.userid(), done.order());
        replies.question(tap, Prompt.Kind.VISIT_TIME, done.order());
    }
}
