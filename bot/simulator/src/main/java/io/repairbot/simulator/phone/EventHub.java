package io.repairbot.simulator.phone;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells every open page what changed. Never waits for a page: one that cannot keep up is cut off and reads the state anew. */
public final class EventHub {
    static final int MAX_PAGES = 32;
    private final Set<Subscription> pages = ConcurrentHashMap.newKeySet();
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();

    /** What the page gets as {@code event:} and, as JSON, {@code data:}. */
    public record Event(String name, Object data) {}

    /** @throws IllegalStateException when too many pages are open */
    public Subscription subscribe() {
        if (pages.size() >= MAX_PAGES) {
            throw new IllegalStateException("打开的页面太多，请先关掉几个。");
        }
        Subscription page = new Subscription(this);
        pages.add(page);
        return page;
    }

    /** Called by the thread that changed something, which may hold the phone's monitor: it must be quick and must not come back to a phone. */
    public void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    public void publish(String name, Object data) {
        if (!pages.isEmpty() || !listeners.isEmpty()) {
            Event event = new Event(name, data);
            listeners.forEach(listener -> listener.accept(event));
            pages.forEach(page -> page.offer(event));
        }
    }

    void forget(Subscription page) {
        pages.remove(page);
    }

    public void closeAll() {
        pages.forEach(Subscription::close);
    }
}
