package io.repairbot.assignment;

import io.repairbot.briefing.TellingHours;
import io.repairbot.duty.DutyRoster;
import io.repairbot.workorder.WorkOrder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The roster changed while an order waits (S5d): who is on duty now is asked, and who no longer is need not answer. */
@Component
public class Relief {
    private final Offers offers;
    private final DutyRoster roster;
    private final TellingHours hours;

    Relief(Offers offers, DutyRoster roster, TellingHours hours) {
        this.offers = offers;
        this.roster = roster;
        this.hours = hours;
    }

    /** @return whether somebody on duty was asked who had not been; if not, nobody is let off either */
    public boolean of(WorkOrder order) {
        boolean relieved = offers.layBefore(order, Circle.ON_DUTY, "").stream().anyMatch(Candidate::onDuty);
        if (relieved) letOff(order);
        return relieved;
    }

    private void letOff(WorkOrder order) {
        Set<String> onDuty = roster.onDuty(order.communityId(), hours.now());
        offers.of(order).stream()
                .filter(offer -> offer.isUnanswered() && offer.circle() == Circle.ON_DUTY)
                .filter(offer ->
                        !onDuty.contains(offer.engineer()) && !offer.engineer().equals(order.firstResponsible()))
                .forEach(offer -> offers.withdraw(order, offer.engineer(), "值班已调整"));
    }
}
