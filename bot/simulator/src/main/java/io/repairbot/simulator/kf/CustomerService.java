package io.repairbot.simulator.kf;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.account.Accounts;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.FaultSwitch;
import io.repairbot.simulator.media.MediaStore;
import io.repairbot.simulator.phone.EventHub;
import java.time.Clock;
import java.util.List;

/** Puts the parts of customer service together. */
public final class CustomerService {
    private final Accounts accounts;
    private final Customers customers = new Customers();
    private final EventCodes codes = new EventCodes();
    private final Chats chats;
    private final MessageShape shape;

    public CustomerService(
            SimulatorSettings settings,
            CallbackSender callbacks,
            FaultSwitch faults,
            EventHub hub,
            MediaStore media,
            Clock clock) {
        this.accounts = new Accounts(settings);
        this.chats = new Chats(settings, callbacks, faults, hub, clock);
        this.shape = new MessageShape(media);
    }

    public ResidentPhones phones() {
        return new ResidentPhones(accounts, customers, chats, codes);
    }

    public List<Api.Part> calls() {
        return List.of(
                new SyncCalls(accounts, chats),
                new SendCalls(accounts, customers, chats, codes, shape),
                new SessionCalls(accounts, customers, chats, codes),
                new AccountCalls(accounts, customers, chats));
    }
}
