package io.repairbot.simulator.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** Message ids an account has used. It remembers half a million, the newest. Thread-safe. */
final class UsedIds {
    private static final int LIMIT = 500_000;
    private final Map<String, Boolean> ids = new LinkedHashMap<>();

    /** False when it was used before. */
    synchronized boolean use(String id) {
        if (ids.putIfAbsent(id, true) != null) {
            return false;
        }
        if (ids.size() > LIMIT) {
            ids.remove(ids.keySet().iterator().next());
        }
        return true;
    }

    /** The message was refused after all. */
    synchronized void release(String id) {
        ids.remove(id);
    }
}
