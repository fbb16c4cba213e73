package io.repairbot.crew;

import io.repairbot.emergency.Emergencies;
import io.repairbot.emergency.Emergencies.Taking;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 我来处理 on the card of an emergency. Success shows on the card. */
@Component
class EmergencyButton implements CardButton {
    private final Emergencies emergencies;
    private final CrewAnswers answers;

    EmergencyButton(Emergencies emergencies, CrewAnswers answers) {
        this.emergencies = emergencies;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("take");
    }

    @Override
    public void tapped(Tapped tap) {
        Taking taking = emergencies.take(tap.userid(), tap.number());
        if (taking instanceof Taking.NotFound)
            answers.say(tap.userid(), CrewText.EMERGENCY_UNKNOWN, null, tap.number());
        if (taking instanceof Taking.TakenBefore before)
            answers.say(
                    tap.userid(), CrewText.EMERGENCY_TAKEN, Map.of("number", tap.number(), "engineer", before.by()));
    }
}
