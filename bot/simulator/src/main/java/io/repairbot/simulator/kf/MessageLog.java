package io.repairbot.simulator.kf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What sync_msg reads: three days of an account's messages in order. Thread-safe; entries are never changed after they were added. */
final class MessageLog {
    private static final Duration KEPT = Duration.ofDays(3);
    private static final int BLOCK = 1000;
    private final Deque<List<Entry>> blocks = new ArrayDeque<>();
    private long next;

    private record Entry(long number, Instant at, ObjectNode message) {}

    /** @param after number of the last message on the page, for the next call */
    record Page(List<ObjectNode> messages, long after, boolean hasMore) {}

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
    synchronized Page read(long from, int limit, Instant now) {
        forget(now);
        List<ObjectNode> page = new ArrayList<>();
        long after = from;
        for (List<Entry> block : blocks) {
            if (block.get(block.size() - 1).number() < from) {
                continue;
            }
            int first = (int) Math.max(0, from - block.get(0).number());
            Iterator<Entry> entries = block.listIterator(first);
            while (entries.hasNext() && page.size() < limit) {
                Entry entry = entries.next();
                after = entry.number() + 1;
                if (isKept(entry, now)) {
                    page.add(entry.message());
                }
            }
            if (page.size() == limit) {
                break;
            }
        }
        return new Page(page, after, after < next);
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
