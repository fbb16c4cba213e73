package io.repairbot.simulator.kf;

import io.repairbot.simulator.SimulatorSettings;
import java.util.concurrent.atomic.AtomicBoolean;

/** A customer-service account with its log, its sync tokens and the msgids it has used. */
final class KfAccount {
    private final SimulatorSettings.Account settings;
    private final MessageLog log = new MessageLog();
    private final SyncTokens tokens = new SyncTokens();
    private final UsedIds used = new UsedIds();
    private final AtomicBoolean bellIsComing = new AtomicBoolean();

    KfAccount(SimulatorSettings.Account settings) {
        this.settings = settings;
    }

    String id() {
        return settings.openKfid();
    }

    String name() {
        return settings.name();
    }

    java.util.List<String> servicers() {
        return settings.servicers();
    }

    MessageLog log() {
        return log;
    }

    SyncTokens tokens() {
        return tokens;
    }

    UsedIds used() {
        return used;
    }

    AtomicBoolean bellIsComing() {
        return bellIsComing;
    }
}
