package io.repairbot.crew.spoken;

import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.SpokenCommand;
import io.repairbot.crew.spoken.NamedOrder.Named;
import io.repairbot.staff.StaffMember;
import io.repairbot.urgency.Urgencies;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code 改为紧急 YG20261124-001 水漏到楼下了}, and what the buttons of the same name lead to. */
@Component
class UrgencyWish {
    private final Urgencies urgencies;
    private final NamedOrder orders;
    private final CrewAnswers answers;

    UrgencyWish(Urgencies urgencies, NamedOrder orders, CrewAnswers answers) {
        this.urgencies = urgencies;
        this.orders = orders;
        this.answers = answers;
    }

    void said(StaffMember who, String words, boolean urgent) {
        Optional<Named> named =
                orders.in(who, words).filter(order -> !order.words().isBlank());
        if (named.isEmpty()) answers.say(who.userid(), CrewText.URGENCY_HOW, null, "");
        else change(who.userid(), named.get().number(), urgent, named.get().words());
    }

    /** @return false when the reason does not fit, which the person was told */
    boolean change(String userid, String number, boolean urgent, String reason) {
        try {
            tell(userid, number, urgencies.change(userid, number, urgent, reason), urgent);
            return true;
        } catch (ImpossibleWish wish) {
            answers.write(userid, String.valueOf(wish.getMessage()));
            return false;
        }
    }

    private void tell(String userid, String number, Outcome outcome, boolean urgent) {
        if (outcome instanceof Outcome.Refused refused) answers.refuse(userid, refused, number);
        if (outcome instanceof Outcome.Repeated same) answers.say(userid, CrewText.SO_URGENT_ALREADY, same.order());
        if (outcome instanceof Outcome.Done done)
            answers.say(userid, urgent ? CrewText.MADE_URGENT : CrewText.MADE_NOT_URGENT, done.order());
    }

    @Component
    record Urgent(UrgencyWish wish) implements SpokenCommand {
        @Override
        public Set<String> words() {
            return Set.of("改为紧急", "改成紧急", "改紧急");
        }

        @Override
        public void heard(StaffMember who, String rest) {
            wish.said(who, rest, true);
        }
    }

    @Component
    record NotUrgent(UrgencyWish wish) implements SpokenCommand {
        @Override
        public Set<String> words() {
            return Set.of("改为普通", "改成普通", "改普通");
        }

        @Override
        public void heard(StaffMember who, String rest) {
            wish.said(who, rest, false);
        }
    }
}
