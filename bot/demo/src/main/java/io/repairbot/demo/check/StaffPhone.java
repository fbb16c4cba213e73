package io.repairbot.demo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came to the phone of one member of staff. Thread-safe. */
public final class StaffPhone {
    private final List<String> cards = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> repaints = new HashMap<>();

    /** @param task the {@code task_id} it came with */
    public synchronized void card(String task) {
        cards.add(task);
    }

    public synchronized void text(String words) {
        texts.add(words);
    }

    /** A card that stood shows something else. */
    public synchronized void repaint(String task) {
        repaints.merge(key(task), 1, Integer::sum);
    }

    synchronized List<String> cards() {
        return List.copyOf(cards);
    }

    synchronized List<String> texts() {
        return List.copyOf(texts);
    }

    /** By the card's key. */
    synchronized Map<String, Integer> repaints() {
        return Map.copyOf(repaints);
    }

    /** A task id is the card's key, its generation and the head of the id of the notice that sent it. */
    static String key(String task) {
        return task.substring(0, Math.max(0, task.indexOf('@')));
    }

    static String notice(String task) {
        return task.substring(task.lastIndexOf('@') + 1);
    }
}
