package io.repairbot.crew.button;

import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.Tapped;
import io.repairbot.handback.Handbacks;
import io.repairbot.reason.Reason;
import io.repairbot.reason.Reasons;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The right trade for an order: picked by the engineer who gives it back, or by a supervisor. */
@Component
class TradeButtons implements CardButton {
    /** Option of an engineer who does not know. */
    static final String UNKNOWN = "unknown";

    private final Handbacks handbacks;
    private final Reasons reasons;
    private final Forms forms;
    private final Replies replies;

    TradeButtons(Handbacks handbacks, Reasons reasons, Forms forms, Replies replies) {
        this.handbacks = handbacks;
        this.reasons = reasons;
        this.forms = forms;
        this.replies = replies;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("trade", "retrade");
    }

    @Override
    public void tapped(Tapped tap) {
        if (tap.choice().isEmpty() || tap.choice().equals(Tapped.NOTHING)) forms.askToPick(tap);
        else if (tap.verb().equals("retrade"))
            replies.refuse(tap, handbacks.retrade(tap.userid(), tap.number(), tap.choice()));
        else if (tap.choice().equals(UNKNOWN))
            replies.stays(
                    tap, handbacks.askSupervisor(tap.userid(), tap.number(), reason()), CrewText.SUPERVISOR_ASKED);
        else replies.refuse(tap, handbacks.giveBack(tap.userid(), tap.number(), reason(), tap.choice()));
    }

    private String reason() {
        return reasons.handingBack().stream()
                .filter(reason -> reason.next() == Reason.Next.OTHER_TRADE)
                .findFirst()
                .map(Reason::label)
                .orElse("");
    }
}
