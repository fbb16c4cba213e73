package io.repairbot.crew;

import org.springframework.stereotype.Component;

/** Buttons about something else than an order. */
@Component
record OtherButtons(EmergencyButton emergency, RevealButtons reveals) {
    /** @return whether the verb is one of theirs */
    boolean tapped(String userid, String verb, String number) {
        if (verb.equals(EmergencyButton.VERB)) emergency.tapped(userid, number);
        else if (RevealButtons.VERBS.contains(verb)) reveals.tapped(userid, verb, number);
        else return false;
        return true;
    }
}
