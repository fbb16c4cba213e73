package io.repairbot.crew.spoken;

import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.Tapped;
import io.repairbot.monthplan.MonthPlans;
import io.repairbot.roster.DutyRequests;
import io.repairbot.workorder.ImpossibleWish;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What supervisors and colleagues tap on the cards of the roster. Decisions show on the card. */
@Component
class DutyButtons implements CardButton {
    private final DutyRequests requests;
    private final MonthPlans plans;
    private final CrewAnswers answers;

    DutyButtons(DutyRequests requests, MonthPlans plans, CrewAnswers answers) {
        this.requests = requests;
        this.plans = plans;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(
                "leaveapprove", "dutyapprove", "dutyrefuse", "swapagree", "swapdecline", "rostercopy", "rosterpublish");
    }

    @Override
    public void tapped(Tapped tap) {
        try {
            act(tap);
        } catch (ImpossibleWish impossible) {
            answers.write(tap.userid(), String.valueOf(impossible.getMessage()));
        } catch (DateTimeParseException noMonth) {
            answers.say(tap.userid(), CrewText.UNKNOWN_BUTTON, null, "");
        }
    }

    private void act(Tapped tap) {
        switch (tap.verb()) {
            case "leaveapprove" -> approveLeave(tap);
            case "dutyapprove" -> requests.approve(tap.userid(), tap.number(), "");
            case "dutyrefuse" -> requests.refuse(tap.userid(), tap.number());
            case "swapagree" -> {
                requests.answer(tap.userid(), tap.number(), true);
                answers.say(tap.userid(), CrewText.SWAP_AGREED, null, tap.number());
            }
            case "swapdecline" -> requests.answer(tap.userid(), tap.number(), false);
            case "rostercopy" -> {
                plans.copyLastMonth(tap.userid(), YearMonth.parse(tap.number()));
                answers.say(tap.userid(), CrewText.ROSTER_COPIED, null, tap.number());
            }
            default -> {
                plans.publish(tap.userid(), YearMonth.parse(tap.number()));
                answers.say(tap.userid(), CrewText.ROSTER_PUBLISHED, null, tap.number());
            }
        }
    }

    /** Who stands in is always picked, nobody too. */
    private void approveLeave(Tapped tap) {
        if (tap.choice().isEmpty() || tap.choice().equals(Tapped.NOTHING))
            answers.say(tap.userid(), CrewText.PICK_SUBSTITUTE, null, tap.number());
        else requests.approve(tap.userid(), tap.number(), tap.choice());
    }
}
