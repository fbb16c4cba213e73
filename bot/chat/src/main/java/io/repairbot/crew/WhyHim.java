package io.repairbot.crew;

import io.repairbot.assignment.Assignments;
import io.repairbot.assignment.Offer;
import io.repairbot.staff.StaffDirectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 为什么派给他: a button on the supervisor's card, and {@code 为什么 YG20261124-001} in words. */
@Component
class WhyHim implements CardButton {
    private static final String ASKED = "为什么";
    private static final int NUMBER = 24;

    private final Assignments assignments;
    private final StaffDirectory staff;
    private final CrewAnswers answers;

    WhyHim(Assignments assignments, StaffDirectory staff, CrewAnswers answers) {
        this.assignments = assignments;
        this.staff = staff;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("why");
    }

    @Override
    public void tapped(Tapped tap) {
        answer(tap.userid(), tap.number());
    }

    /** @return false when the words ask for something else */
    boolean asked(String userid, String words) {
        String number =
                words.startsWith(ASKED) ? words.substring(ASKED.length()).strip() : "";
        if (number.isEmpty() || number.length() > NUMBER) return false;
        answer(userid, number);
        return true;
    }

    private void answer(String userid, String number) {
        Optional<List<Offer>> offers = assignments.why(userid, number);
        if (offers.isEmpty()) answers.say(userid, CrewText.REFUSED_NOT_FOUND, null, number);
        else if (offers.get().isEmpty()) answers.say(userid, CrewText.WHY_NOBODY, null, number);
        else answers.say(userid, CrewText.WHY, Map.of("number", number, "reasons", lines(offers.get())));
    }

    private String lines(List<Offer> offers) {
        return offers.stream()
                .map(offer -> staff.nameOf(offer.engineer()) + "（" + state(offer) + "）：" + offer.reasons())
                .collect(Collectors.joining("\n"));
    }

    private static String state(Offer offer) {
        return switch (offer.state()) {
            case OFFERED -> "未接";
            case ACCEPTED -> "已接单";
            case DECLINED -> "已拒单";
            case UNREACHED -> "联系不上";
            case TAKEN -> "别人已接";
            case WITHDRAWN -> "已收回";
        };
    }
}
