package io.repairbot.simulator.account;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.gate.ApiError;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.node.ObjectNode;

/** A customer-service account. Thread-safe. */
public final class KfAccount {
    private final SimulatorSettings.Account settings;
    private final MessageLog log = new MessageLog();
    private final SyncTokens tokens = new SyncTokens();
    private final UsedIds used = new UsedIds();
    private final AtomicBoolean bellIsComing = new AtomicBoolean();

    KfAccount(SimulatorSettings.Account settings) {
        this.settings = settings;
    }

    public String id() {
        return settings.openKfid();
    }

    public String name() {
        return settings.name();
    }

    public List<String> servicers() {
        return settings.servicers();
    }

    /** The message must not be changed afterwards. */
    public void append(Instant at, ObjectNode message) {
        log.add(at, message);
    }

    /** Messages from this number on that are not older than three days. */
    public LogPage read(long from, int limit, Instant now) {
        return log.read(from, limit, now);
    }

    /** How many messages there have ever been. */
    public long logged() {
        return log.size();
    }

    /** The token for a bell, ten minutes. */
    public String newToken(Instant now) {
        return tokens.give(now);
    }

    /** @throws ApiError 95007 when it is not one of this account's or too old; 45009 when it is empty and too many came without */
    public void checkToken(String token, Instant now) {
        tokens.check(token, now);
    }

    /** False when the msgid was used before. */
    public boolean use(String msgid) {
        return used.use(msgid);
    }

    /** The message with this msgid was refused after all. */
    public void release(String msgid) {
        used.release(msgid);
    }

    /** True for the first who asks before the next {@link #bellRings}: only he has to see to it. */
    public boolean wantsBell() {
        return bellIsComing.compareAndSet(false, true);
    }

    public void bellRings() {
        bellIsComing.set(false);
    }
}
