package io.repairbot.simulator.gate;

import io.repairbot.simulator.phone.EventHub;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last exchanges, newest last. Thread-safe. */
public final class WireLog {
    private static final int LIMIT = 200;
    private final EventHub hub;
    private final Deque<Wire> lines = new ArrayDeque<>();

    public WireLog(EventHub hub) {
        this.hub = hub;
    }

    public void add(Wire line) {
        synchronized (lines) {
            lines.addLast(line);
            if (lines.size() > LIMIT) {
                lines.removeFirst();
            }
        }
        hub.publish("wire", line);
    }

    public List<Wire> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }
}
