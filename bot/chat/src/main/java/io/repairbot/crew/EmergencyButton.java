package io.repairbot.crew;

import io.repairbot.emergency.Emergencies;
import io.repairbot.emergency.Emergencies.Taking;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 我来处理 on the card of an emergency. Success shows on the card. */
@Component
class EmergencyButton {
    static final String VERB = "take";

    private final Emergencies emergencies;
    private final CrewAnswers answers;

    EmergencyButton(Emergencies emergencies, CrewAnswers answers) {
        this.emergencies = emergencies;
        this.answers = answers;
    }

    void tapped(String userid, String number) {
        Taking taking = emergencies.take(userid, number);
        if (taking instanceof Taking.NotFound) answers.say(userid, CrewText.EMERGENCY_UNKNOWN, null, number);
        if (taking instanceof Taking.TakenBefore before)
            answers.say(userid, CrewText.EMERGENCY_TAKEN, Map.of("number", number, "engineer", before.by()));
    }
}
