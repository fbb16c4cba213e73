package io.repairbot.capacity;

import io.repairbot.capacity.SlotGrid.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongToIntFunction;

/**
 * How many of the promised visits can be made when each may take any slot of its range. Slot by slot the visit that can wait least goes
 * first, which makes the most of them possible.
 *
 * @param room visits that can be made in a slot
 */
record Plan(SlotGrid grid, LongToIntFunction room, List<Range> promised) {

    /** Whether one more can be made without breaking a promise. */
    boolean hasRoomFor(Range visit) {
        List<Range> all = new ArrayList<>(promised);
        all.add(visit);
        return made(all) > made(promised);
    }

    private int made(List<Range> visits) {
        Deque<Range> coming = new ArrayDeque<>(
                visits.stream().sorted(Comparator.comparingLong(Range::first)).toList());
        PriorityQueue<Range> waiting = new PriorityQueue<>(Comparator.comparingLong(Range::last));
        int made = 0;
        long slot = 0;
        while (!coming.isEmpty() || !waiting.isEmpty()) {
            slot = waiting.isEmpty() ? coming.element().first() : slot + 1;
            while (!coming.isEmpty() && coming.element().first() <= slot) waiting.add(coming.remove());
            made += take(waiting, slot);
        }
        return made;
    }

    private int take(PriorityQueue<Range> waiting, long slot) {
        waiting.removeIf(visit -> visit.last() < slot);
        int taken = 0;
        int room = this.room.applyAsInt(slot);
        while (taken < room && !waiting.isEmpty() && isFor(waiting.element(), slot)) {
            waiting.remove();
            taken++;
        }
        return taken;
    }

    /** Nobody is woken for a visit that may be made by day. */
    private boolean isFor(Range visit, long slot) {
        return !grid.isNight(slot) || visit.isOne();
    }
}
