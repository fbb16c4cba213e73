package io.repairbot.simulator.kf;

import io.repairbot.simulator.gate.Json;
import tools.jackson.databind.node.ObjectNode;

/** What a human servicer does in the WeCom client; the bot hears of it by session_status_change. */
final class Servicers {
    private final Chats chats;
    private final EventCodes codes;

    Servicers(Chats chats, EventCodes codes) {
        this.chats = chats;
        this.codes = codes;
    }

    /** change_type 1, or 4 when the session had ended; nothing when a human is there already or the account has no servicer. */
    void take(Customer customer) {
        int before = customer.session().state(chats.now());
        if (before == Session.HUMAN || customer.account().servicers().isEmpty()) {
            return;
        }
        String userid = customer.account().servicers().get(0);
        customer.session().takenBy(userid, chats.now());
        ObjectNode event = Json.object().put("new_servicer_userid", userid);
        if (before == Session.ENDED) {
            event.put("change_type", 4).put("old_servicer_userid", userid);
        } else {
            event.put("change_type", 1).put("msg_code", codes.give(EventCodes.Kind.HUMAN, customer, chats.now()));
        }
        chats.logEvent(customer, "session_status_change", event);
        chats.tellState(customer);
    }

    /** change_type 3; nothing when the session is over. */
    void end(Customer customer) {
        if (customer.session().state(chats.now()) == Session.ENDED) {
            return;
        }
        ObjectNode event = Json.object().put("change_type", 3);
        String servicer = customer.session().servicer(chats.now());
        if (servicer != null) {
            event.put("old_servicer_userid", servicer);
        }
        customer.session().ended();
        event.put("msg_code", codes.give(EventCodes.Kind.ENDED, customer, chats.now()));
        chats.logEvent(customer, "session_status_change", event);
        chats.tellState(customer);
    }
}
