package io.repairbot.dialogue.conversation;

import io.repairbot.declined.DeclinedRequest;
import io.repairbot.declined.DeclinedRequests;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.remark.Remark;
import io.repairbot.remark.Remarks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Remembers what no order came of (D4, D7, S3). */
@Component
class Refusals {
    private final DeclinedRequests declined;
    private final Remarks remarks;
    private final Clock clock;

    Refusals(DeclinedRequests declined, Remarks remarks, Clock clock) {
        this.declined = declined;
        this.remarks = remarks;
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

    void keep(Talk talk, Command.Remark remark, String place, long messageId) {
        remarks.keep(new Remark(
                talk.community().id(),
                talk.residentId(),
                remark.kind(),
                place,
                remark.words(),
                clock.instant(),
                "message:" + messageId));
    }
}
