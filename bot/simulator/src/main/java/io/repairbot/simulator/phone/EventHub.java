package io.repairbot.simulator.phone;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells every open page what changed. Never waits for a page: one that cannot keep up is cut off and reads the state anew. */
public final class EventHub {
    static final int MAX_PAGES = 32;
    private final Set<Subscription> pages = ConcurrentHashMap.newKeySet();

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

    public void publish(String name, Object data) {
        if (!pages.isEmpty()) {
            Event event = new Event(name, data);
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
