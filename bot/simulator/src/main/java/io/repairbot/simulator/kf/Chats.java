package io.repairbot.simulator.kf;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.account.KfAccount;
import io.repairbot.simulator.callback.Callback;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.callback.Xml;
import io.repairbot.simulator.gate.FaultSwitch;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.gate.Secrets;
import io.repairbot.simulator.phone.EventHub;
import io.repairbot.simulator.phone.Lines;
import io.repairbot.simulator.phone.Msg;
import io.repairbot.simulator.phone.ResidentView;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes into phones and logs, and rings the bell. Callers hold the customer's monitor, so that both show the same order. */
final class Chats {
    private final SimulatorSettings settings;
    private final CallbackSender callbacks;
    private final FaultSwitch faults;
    private final EventHub hub;
    private final Clock clock;

    Chats(SimulatorSettings settings, CallbackSender callbacks, FaultSwitch faults, EventHub hub, Clock clock) {
        this.settings = settings;
        this.callbacks = callbacks;
        this.faults = faults;
        this.hub = hub;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    FaultSwitch faults() {
        return faults;
    }

    void show(Customer customer, Msg line) {
        customer.chat().add(line);
        customer.seen(line.at());
        hub.publish("item", Lines.resident(customer.id(), line));
    }

    @Nullable
    Msg change(Customer customer, Predicate<Msg> which, UnaryOperator<Msg> how) {
        Msg line = customer.chat().change(which, how);
        if (line != null) {
            hub.publish("change", Lines.resident(customer.id(), line));
        }
        return line;
    }

    void tellState(Customer customer) {
        hub.publish("resident", view(customer, false));
    }

    ResidentView view(Customer customer, boolean withChat) {
        return new ResidentView(
                customer.id(),
                customer.name(),
                customer.avatar(),
                customer.account().id(),
                customer.account().name(),
                customer.session().state(now()),
                withChat ? customer.chat().lines() : null);
    }

    /** @param origin 3 customer, 5 servicer */
    void log(Customer customer, String msgid, int origin, String type, JsonNode content) {
        ObjectNode message = head(msgid, origin)
                .put("open_kfid", customer.account().id())
                .put("external_userid", customer.id())
                .put("msgtype", type);
        if (origin == 5) {
            message.put("servicer_userid", customer.session().servicer(now()));
        }
        message.set(type, content);
        append(customer.account(), message);
    }

    /** Events carry the ids inside only. */
    void logEvent(Customer customer, String type, ObjectNode fields) {
        ObjectNode event = Json.object()
                .put("event_type", type)
                .put("open_kfid", customer.account().id())
                .put("external_userid", customer.id());
        event.setAll(fields);
        append(
                customer.account(),
                head(Secrets.random("KE", 32), 4).put("msgtype", "event").set("event", event));
    }

    private ObjectNode head(String msgid, int origin) {
        return Json.object()
                .put("msgid", msgid)
                .put("send_time", now().getEpochSecond())
                .put("origin", origin);
    }

    private void append(KfAccount account, ObjectNode message) {
        account.append(now(), message);
        if (!faults.now().dropBells() && account.wantsBell()) {
            callbacks.soon(() -> ring(account));
        }
    }

    /** Only a bell: no content. What is logged before it is sent shares it. */
    private void ring(KfAccount account) {
        account.bellRings();
        callbacks.send(Callback.unanswerable(bell(account), "kf_msg_or_event " + account.id()));
    }

    private String bell(KfAccount account) {
        return new Xml()
                .text("ToUserName", settings.corpId())
                .number("CreateTime", now().getEpochSecond())
                .text("MsgType", "event")
                .text("Event", "kf_msg_or_event")
                .text("Token", account.newToken(now()))
                .text("OpenKfId", account.id())
                .end();
    }

    /** A bell as it would be rung now, for who rings it himself. */
    CallbackSender.Ready bellReady(KfAccount account) {
        return callbacks.ready(bell(account));
    }
}
