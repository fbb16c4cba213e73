package io.repairbot.wecom.event;

import io.repairbot.crew.CrewDesk;
import io.repairbot.wecom.card.CardCodes;
import io.repairbot.wecom.event.CallbackEvent.Act;
import io.repairbot.wecom.event.CallbackEvent.StaffEvent;
import org.springframework.stereotype.Component;

/** What a staff event does; in the caller's transaction. */
@Component
class StaffEffect {
    private final CrewDesk crew;
    private final CardCodes cards;

    StaffEffect(CrewDesk crew, CardCodes cards) {
        this.crew = crew;
        this.cards = cards;
    }

    void apply(StaffEvent event) {
        if (event.act() instanceof Act.Tap tap) {
            tapped(event, tap);
        } else if (event.act() instanceof Act.Words words) {
            crew.said(event.userid(), words.text(), event.key());
        } else if (event.act() instanceof Act.Medium medium) {
            crew.sent(event.userid(), medium.kind(), medium.mediaId(), event.key());
        }
    }

    private void tapped(StaffEvent event, Act.Tap tap) {
        if (tap.responseCode() != null) cards.tapped(tap.taskId(), event.userid(), tap.responseCode());
        int colon = tap.button().indexOf(':');
        String verb = colon < 0 ? tap.button() : tap.button().substring(0, colon);
        String about = tap.button().substring(colon + 1);
        if (tap.choice().isEmpty()) crew.tapped(event.userid(), verb, about);
        else crew.tapped(event.userid(), verb, about, tap.choice());
    }
}
