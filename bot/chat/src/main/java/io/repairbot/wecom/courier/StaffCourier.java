package io.repairbot.wecom.courier;

import io.repairbot.dialogue.Wording;
import io.repairbot.notice.Delivery;
import io.repairbot.notice.Notice;
import io.repairbot.wecom.api.WecomClient;
import org.springframework.stereotype.Component;

/** Says a notice without a card to a member of staff. */
@Component
class StaffCourier {
    private final WecomClient client;
    private final Wording wording;

    StaffCourier(WecomClient client, Wording wording) {
        this.client = client;
        this.wording = wording;
    }

    Delivery deliver(Notice notice) {
        return tell(notice, wording.words(notice).text());
    }

    Delivery tell(Notice notice, String text) {
        return Outcomes.of(client.tellStaff(notice.recipient().userid(), text), text);
    }
}
