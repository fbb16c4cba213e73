package io.repairbot.simulator;

import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One simulator, one listening bot and one clock for all tests; each test starts without faults and with fresh rate limits. */
final class World implements BeforeEachCallback {
    static final MovableClock CLOCK = new MovableClock();
    static final Ear EAR = new Ear();
    static final Simulator SIMULATOR = Simulator.start(
            SimulatorSettings.sunshine()
                    .withCallbackUrl(EAR.url())
                    .withCallbackTimes(Duration.ofMillis(400), Duration.ofMillis(30)),
            CLOCK);
    static final Phones PHONES = Phones.at(SIMULATOR.baseUrl());
    static final BotApi API = new BotApi(SIMULATOR.baseUrl());

    @Override
    public void beforeEach(ExtensionContext context) {
        PHONES.noFaults();
        EAR.accepts();
        CLOCK.advance(Duration.ofHours(1));
    }

    static Resident resident() {
        return PHONES.resident("张阿姨");
    }

    static int says(Resident to, String words) {
        return API.code(
                "kf/send_msg",
                "{'touser':'%s','open_kfid':'wk_sunshine','msgtype':'text','text':{'content':'%s'}}",
                to.id(),
                words);
    }
}
