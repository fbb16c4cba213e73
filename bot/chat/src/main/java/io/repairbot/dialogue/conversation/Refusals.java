package io.repairbot.dialogue.conversation;

import io.repairbot.declined.DeclinedRequest;
import io.repairbot.declined.DeclinedRequests;
import io.repairbot.dialogue.turn.Command;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Remembers what no order came of (D4, D7). */
@Component
class Refusals {
    private final DeclinedRequests declined;
    private final Clock clock;

    Refusals(DeclinedRequests declined, Clock clock) {
        this.declined = declined;
        this.clock = clock;
    }

    void keep(Talk talk, Command.Decline decline, String msgid) {
        declined.keep(new DeclinedRequest(
                talk.community().id(),
                talk.residentId(),
                decline.service(),
                decline.words(),
                decline.cause(),
                clock.instant(),
                "kf:" + msgid));
    }
}
