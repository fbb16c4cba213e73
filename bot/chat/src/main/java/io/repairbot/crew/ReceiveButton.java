package io.repairbot.crew;

import io.repairbot.reception.Reception;
import io.repairbot.reception.Reception.Receiving;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 我来接待 on the card of a resident who waits for a person. Success shows on the card. */
@Component
class ReceiveButton implements CardButton {
    private final Reception reception;
    private final CrewAnswers answers;

    ReceiveButton(Reception reception, CrewAnswers answers) {
        this.reception = reception;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("receive");
    }

    @Override
    public void tapped(Tapped tap) {
        String userid = tap.userid();
        String number = tap.number();
        Receiving receiving = reception.receive(userid, number);
        if (receiving instanceof Receiving.NotFound) answers.say(userid, CrewText.HUMAN_UNKNOWN, null, number);
        if (receiving instanceof Receiving.ReceivedBefore before) {
            CrewText text = before.by().isEmpty() ? CrewText.HUMAN_RECEIVED_IN_CHAT : CrewText.HUMAN_RECEIVED;
            answers.say(userid, text, Map.of("number", number, "engineer", before.by()));
        }
    }
}
