package io.repairbot.simulator.app;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.card.CardRules;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.media.MediaStore;
import io.repairbot.simulator.phone.EventHub;
import java.time.Clock;
import java.util.List;

/** Puts the parts of the app together. */
public final class AppService {
    private final List<Api.Part> calls;
    private final StaffPhones phones;

    public AppService(
            SimulatorSettings settings, CallbackSender callbacks, EventHub hub, MediaStore media, Clock clock) {
        Members members = new Members(settings, hub);
        Outbox outbox = new Outbox();
        CardRules rules = new CardRules(userid -> members.find(userid) != null, media);
        AppMessageShape shape = new AppMessageShape(media, rules);
        UpdateCalls updates = new UpdateCalls(settings, members, outbox, rules, clock);
        this.calls = List.of(
                new MessageCalls(settings, members, outbox, shape, callbacks, clock),
                updates,
                new ContactCalls(members));
        this.phones = new StaffPhones(members, outbox, updates, new MemberXml(settings, clock), callbacks);
    }

    public List<Api.Part> calls() {
        return calls;
    }

    public StaffPhones phones() {
        return phones;
    }
}
