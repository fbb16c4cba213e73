package io.repairbot.simulator.app;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.card.CardRules;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.phone.Item;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** message/update_template_card (page 94888): one code, one call, any of the message's receivers. */
final class UpdateCalls implements Api.Part {
    private final SimulatorSettings settings;
    private final Members members;
    private final Outbox outbox;
    private final CardRules rules;
    private final Clock clock;

    UpdateCalls(SimulatorSettings settings, Members members, Outbox outbox, CardRules rules, Clock clock) {
        this.settings = settings;
        this.members = members;
        this.outbox = outbox;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void addTo(Api api) {
        api.post("/cgi-bin/message/update_template_card", this::update);
    }

    private ObjectNode update(Body body) {
        String code = body.required("response_code");
        AppMessage message = outbox.messageOf(code, clock.instant());
        if (body.number("agentid", 0) != settings.agentId()) {
            throw new ApiError(42015, "agentid does not match");
        }
        List<String> targets = targets(body, message);
        UnaryOperator<Item> change = change(body, message);
        outbox.spend(code, clock.instant());
        List<String> invalid = new ArrayList<>();
        for (String target : targets) {
            MemberPhone phone = members.find(target);
            if (phone != null && message.receivers().contains(phone.userid())) {
                members.change(phone, message.id(), change);
            } else {
                invalid.add(target.toLowerCase(Locale.ROOT));
            }
        }
        return Json.object().set("invaliduser", Json.strings(invalid));
    }

    private static List<String> targets(Body body, AppMessage message) {
        if (body.number("atall", 0) == 1) {
            return List.copyOf(message.receivers());
        }
        List<String> userids = body.strings("userids");
        if (userids.size() > 1000) {
            throw new ApiError(40032, "too many receivers");
        }
        if (userids.isEmpty()
                && body.strings("partyids").isEmpty()
                && body.strings("tagids").isEmpty()) {
            throw new ApiError(82001, "empty receivers");
        }
        return userids;
    }

    private UnaryOperator<Item> change(Body body, AppMessage message) {
        Body button = body.optionalPart("button");
        if (button != null) {
            String name = button.text("replace_name");
            if (name.isEmpty()) {
                throw new ApiError(42020, "missing replace_name");
            }
            return item -> item.greyedOut(name);
        }
        return repaint(AppMessageShape.cardOf(body), message);
    }

    /** Checks a whole new card and takes its task_id; it may keep the one it replaces. */
    UnaryOperator<Item> repaint(Body card, AppMessage message) {
        rules.check(card, true);
        @Nullable String taskId = card.optional("task_id");
        if (taskId != null) {
            outbox.take(taskId, message);
        }
        @Nullable String replaceText = card.optional("replace_text");
        return item -> item.repainted(taskId == null ? item.taskId() : taskId, card.json(), replaceText);
    }
}
