package io.repairbot.simulator.kf;

import io.repairbot.simulator.account.Accounts;
import io.repairbot.simulator.account.KfAccount;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.gate.Secrets;
import io.repairbot.simulator.phone.Msg;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** kf/send_msg and kf/send_msg_on_event (pages 94677, 95122). */
final class SendCalls implements Api.Part {
    private static final Pattern MSGID = Pattern.compile("[0-9a-zA-Z_-]{1,32}");
    /** WeCom does not publish the code of a repeated msgid. */
    private static final int REPEATED_MSGID = 95033;

    private final Accounts accounts;
    private final Customers customers;
    private final Chats chats;
    private final EventCodes codes;
    private final MessageShape shape;

    SendCalls(Accounts accounts, Customers customers, Chats chats, EventCodes codes, MessageShape shape) {
        this.accounts = accounts;
        this.customers = customers;
        this.chats = chats;
        this.codes = codes;
        this.shape = shape;
    }

    @Override
    public void addTo(Api api) {
        api.post("/cgi-bin/kf/send_msg", this::send);
        api.post("/cgi-bin/kf/send_msg_on_event", this::sendOnEvent);
    }

    private ObjectNode send(Body body) {
        KfAccount account = accounts.of(body);
        Customer customer = customers.of(account, body.required("touser"));
        Msg line = shape.read(body, msgid(body), chats.now());
        synchronized (customer) {
            use(account, line.id());
            Refusal refusal = customer.session().refusal(chats.now());
            if (refusal == null) {
                customer.session().apiSent(chats.now());
                chats.show(customer, line);
                chats.tellState(customer);
            } else {
                refuse(customer, line, refusal);
            }
        }
        return Json.object().put("msgid", line.id());
    }

    private void refuse(Customer customer, Msg line, Refusal refusal) {
        if (!chats.faults().now().quotaByEvent() || !refusal.mayComeLater()) {
            customer.account().release(line.id());
            throw refusal.error();
        }
        chats.show(customer, line.failedBecause(refusal.words()));
        ObjectNode fields = Json.object().put("fail_msgid", line.id()).put("fail_type", refusal.failType());
        chats.logEvent(customer, "msg_send_fail", fields);
    }

    private ObjectNode sendOnEvent(Body body) {
        String value = body.required("code");
        EventCodes.Code code = codes.live(value, chats.now());
        if (!code.kind().allows(body.text("msgtype"))) {
            throw new ApiError(40008, "invalid message type");
        }
        Customer customer = code.customer();
        Msg line = shape.read(body, msgid(body), chats.now());
        synchronized (customer) {
            codes.live(value, chats.now());
            if (!code.kind().holdsIn(customer.session().state(chats.now()))) {
                throw Refusal.STATE.error();
            }
            use(customer.account(), line.id());
            codes.spend(value);
            if (code.kind() == EventCodes.Kind.WELCOME) {
                customer.session().welcomed(chats.now());
            }
            chats.show(customer, line);
        }
        return Json.object().put("msgid", line.id());
    }

    private static String msgid(Body body) {
        return body.has("msgid") ? body.matching("msgid", MSGID) : Secrets.random("KM", 32);
    }

    private static void use(KfAccount account, String msgid) {
        if (!account.use(msgid)) {
            throw new ApiError(REPEATED_MSGID, "msgid has existed");
        }
    }
}
