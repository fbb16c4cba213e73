package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.emergency.Alarm;
import io.repairbot.emergency.Emergencies;
import org.springframework.stereotype.Component;

/** Rings for staff when a resident is in danger (S3, S5b). */
@Component
class Bell {
    private final Emergencies emergencies;

    Bell(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    void ring(Talk talk, Command.Alarm alarm, String msgid) {
        emergencies.tell(new Alarm(
                talk.community().id(),
                talk.residentId(),
                alarm.dangers(),
                alarm.trades(),
                alarm.words(),
                alarm.place(),
                alarm.number(),
                msgid));
    }
}
