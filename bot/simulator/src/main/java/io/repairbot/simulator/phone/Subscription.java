package io.repairbot.simulator.phone;

import io.repairbot.simulator.phone.EventHub.Event;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One open page's queue of events. */
public final class Subscription implements AutoCloseable {
    private static final int BACKLOG = 2000;
    private static final Event END = new Event("end", "");
    private final EventHub hub;
    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>(BACKLOG);
    private volatile boolean closed;

    Subscription(EventHub hub) {
        this.hub = hub;
    }

    void offer(Event event) {
        if (!waiting.offer(event)) {
            close();
        }
    }

    /** The next event, or null when none came in this time. */
    public @Nullable Event next(Duration patience) throws InterruptedException {
        Event event = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return event == END ? null : event;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        hub.forget(this);
        waiting.offer(END);
    }
}
