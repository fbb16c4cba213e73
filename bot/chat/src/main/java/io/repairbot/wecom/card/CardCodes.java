package io.repairbot.wecom.card;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in the codes that taps bring along. */
@Component
public class CardCodes {
    private static final int LONGEST = 255;
    private static final Logger log = LoggerFactory.getLogger(CardCodes.class);

    private final CardMapper cards;
    private final Clock clock;

    CardCodes(CardMapper cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /** Takes part in the caller's transaction. A card we do not know, or another person's, is left alone. */
    public void tapped(String taskId, String userid, String responseCode) {
        if (responseCode.length() > LONGEST) {
            log.warn("A tap on {} brought a code of {} characters, not kept", taskId, responseCode.length());
            return;
        }
        cards.addCode(taskId, userid, responseCode, clock.instant());
    }
}
