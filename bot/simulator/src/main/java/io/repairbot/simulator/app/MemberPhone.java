package io.repairbot.simulator.app;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.phone.History;
import io.repairbot.simulator.phone.Item;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A member's chat with the app, and how much the app may still send him: 30 a minute, 1000 an hour (page 90312). Thread-safe. */
final class MemberPhone {
    private static final int A_MINUTE = 30;
    private static final int AN_HOUR = 1000;
    private final SimulatorSettings.Member member;
    private final History<Item> chat = new History<>();
    private final Deque<Instant> lastHour = new ArrayDeque<>();

    MemberPhone(SimulatorSettings.Member member) {
        this.member = member;
    }

    SimulatorSettings.Member member() {
        return member;
    }

    String userid() {
        return member.userid();
    }

    History<Item> chat() {
        return chat;
    }

    /** False when the message is to be dropped; the sender is not told. */
    synchronized boolean mayReceive(Instant now) {
        while (!lastHour.isEmpty() && !lastHour.getFirst().isAfter(now.minusSeconds(3600))) {
            lastHour.removeFirst();
        }
        Instant minute = now.minusSeconds(60);
        long recent = lastHour.stream().filter(at -> at.isAfter(minute)).count();
        if (recent >= A_MINUTE || lastHour.size() >= AN_HOUR) {
            return false;
        }
        lastHour.addLast(now);
        return true;
    }
}
