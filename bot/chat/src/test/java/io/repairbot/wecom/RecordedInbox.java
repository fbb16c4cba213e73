package io.repairbot.wecom;

import io.repairbot.dialogue.Inbox;
import io.repairbot.dialogue.IncomingMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps pages as the contract says: a page and its cursor together or not at all, a message once. */
public class RecordedInbox implements Inbox {
    private final Map<String, IncomingMessage> messages = new LinkedHashMap<>();
    private final Map<String, String> cursors = new LinkedHashMap<>();
    private int pagesUntilCrash = Integer.MAX_VALUE;

    public synchronized void crashAfter(int pages) {
        pagesUntilCrash = pages;
    }

    public synchronized List<IncomingMessage> messages() {
        return new ArrayList<>(messages.values());
    }

    public synchronized IncomingMessage message(String id) {
        return messages.get(id);
    }

    public synchronized void empty() {
        messages.clear();
        cursors.clear();
        pagesUntilCrash = Integer.MAX_VALUE;
    }

    @Override
    public synchronized String cursor(String accountId) {
        return cursors.getOrDefault(accountId, "");
    }

    @Override
    public synchronized void store(String accountId, List<IncomingMessage> page, String nextCursor) {
        if (pagesUntilCrash-- == 0) throw new IllegalStateException("the database went away");
        page.forEach(message -> messages.putIfAbsent(message.id(), message));
        cursors.put(accountId, nextCursor);
    }
}
