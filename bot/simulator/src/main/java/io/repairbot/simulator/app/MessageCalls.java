package io.repairbot.simulator.app;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.card.CardRules;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.gate.Secrets;
import io.repairbot.simulator.phone.Item;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** message/send and message/recall (pages 90236, 94867). */
final class MessageCalls implements Api.Part {
    private static final Duration RECALLABLE = Duration.ofHours(24);
    private final SimulatorSettings settings;
    private final Members members;
    private final Outbox outbox;
    private final AppMessageShape shape;
    private final CallbackSender callbacks;
    private final Clock clock;
    private final DoubleCheck doubles = new DoubleCheck();

    MessageCalls(
            SimulatorSettings settings,
            Members members,
            Outbox outbox,
            AppMessageShape shape,
            CallbackSender callbacks,
            Clock clock) {
        this.settings = settings;
        this.members = members;
        this.outbox = outbox;
        this.shape = shape;
        this.callbacks = callbacks;
        this.clock = clock;
    }

    @Override
    public void addTo(Api api) {
        api.post("/cgi-bin/message/send", this::send);
        api.post("/cgi-bin/message/recall", this::recall);
    }

    private ObjectNode send(Body body) {
        if (body.number("agentid", 0) != settings.agentId()) {
            throw new ApiError(40056, "invalid agentid");
        }
        Receivers receivers = Receivers.of(body, members);
        Item item = shape.read(body, Secrets.random("AM", 40), clock.instant());
        boolean interactive = item.card() != null && CardRules.isInteractive(item.card());
        if (interactive && !callbacks.isConfigured()) {
            throw new ApiError(43012, "app has no callback url");
        }
        AppMessage message = new AppMessage(item.id(), item.at(), AppMessage.userids(receivers));
        if (doubles.isDouble(body, receivers, item.at())) {
            return answer(receivers, message);
        }
        outbox.add(message, item.taskId());
        receivers.phones().forEach(phone -> show(phone, item));
        ObjectNode answer = answer(receivers, message);
        return interactive ? answer.put("response_code", outbox.newCode(message, item.at())) : answer;
    }

    private void show(MemberPhone phone, Item item) {
        if (phone.mayReceive(item.at())) {
            members.show(phone, item);
        }
    }

    private static ObjectNode answer(Receivers receivers, AppMessage message) {
        return Json.object()
                .put("invaliduser", String.join("|", receivers.invalidUsers()))
                .put("invalidparty", receivers.invalidParties())
                .put("invalidtag", receivers.invalidTags())
                .put("unlicenseduser", "")
                .put("msgid", message.id());
    }

    private ObjectNode recall(Body body) {
        AppMessage message = outbox.find(body.required("msgid"));
        if (message == null) {
            throw ApiError.field("msgid", "is unknown");
        }
        Instant last = message.at().plus(RECALLABLE);
        if (clock.instant().isAfter(last)) {
            throw new ApiError(42052, "msgid is too old to recall");
        }
        for (MemberPhone phone : members.all()) {
            members.change(phone, message.id(), Item::taken);
        }
        return Json.object();
    }
}
