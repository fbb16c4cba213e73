package io.repairbot.simulator.kf;

import io.repairbot.simulator.account.KfAccount;
import io.repairbot.simulator.phone.History;
import io.repairbot.simulator.phone.Msg;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** A resident in WeChat. His own monitor guards the session and keeps the order of his chat. */
final class Customer {
    private final String id;
    private final String name;
    private final String avatar;
    private final KfAccount account;
    private final Session session = new Session();
    private final History<Msg> chat = new History<>();
    private final AtomicReference<Origin> origin = new AtomicReference<>(Origin.NONE);
    private volatile Instant lastSeen = Instant.EPOCH;

    /** Where he came from: the scene of the contact link and its parameter. */
    record Origin(String scene, String param) {
        static final Origin NONE = new Origin("", "");
    }

    Customer(String id, String name, String avatar, KfAccount account) {
        this.id = id;
        this.name = name;
        this.avatar = avatar;
        this.account = account;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String avatar() {
        return avatar;
    }

    KfAccount account() {
        return account;
    }

    Session session() {
        return session;
    }

    History<Msg> chat() {
        return chat;
    }

    Origin origin() {
        return origin.get();
    }

    void cameFrom(Origin scene) {
        origin.set(scene);
    }

    Instant lastSeen() {
        return lastSeen;
    }

    void seen(Instant now) {
        lastSeen = now;
    }
}
