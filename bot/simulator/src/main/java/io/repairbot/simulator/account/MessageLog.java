package io.repairbot.simulator.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What sync_msg reads: three days of an account's messages in order. Thread-safe; entries are never changed after they were added. */
final class MessageLog {
    private static final Duration KEPT = Duration.ofDays(3);
    private static final int BLOCK = 1000;
    private final Deque<List<Entry>> blocks = new ArrayDeque<>();
    private long next;

    private record Entry(long number, Instant at, ObjectNode message) {}

    synchronized void add(Instant at, ObjectNode message) {
        List<Entry> last = blocks.peekLast();
        if (last == null || last.size() == BLOCK) {
            last = new ArrayList<>(BLOCK);
            blocks.addLast(last);
        }
        last.add(new Entry(next++, at, message));
    }

    synchronized long size() {
        return next;
    }

    /** Messages numbered {@code from} and up that are not older than three days. */
    synchronized LogPage read(long from, int limit, Instant now) {
        forget(now);
        List<ObjectNode> page = new ArrayList<>();
        for (Entry entry : from(from)) {
            if (page.size() == limit) {
                return new LogPage(page, entry.number(), true);
            }
            if (isKept(entry, now)) {
                page.add(entry.message());
            }
        }
        return new LogPage(page, next, false);
    }

    private Iterable<Entry> from(long number) {
        return () -> blocks.stream()
                .filter(block -> block.get(block.size() - 1).number() >= number)
                .flatMap(block ->
                        block.stream().skip(Math.max(0, number - block.get(0).number())))
                .iterator();
    }

    private void forget(Instant now) {
        while (!blocks.isEmpty()
                && !isKept(blocks.getFirst().get(blocks.getFirst().size() - 1), now)) {
            blocks.removeFirst();
        }
    }

    private static boolean isKept(Entry entry, Instant now) {
        return !now.isAfter(entry.at().plus(KEPT));
    }
}
