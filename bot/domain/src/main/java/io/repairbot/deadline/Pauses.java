package io.repairbot.deadline;

import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.Timeline.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When an order was suspended, read from its story: nothing is counted that could be forgotten. */
public record Pauses(List<Span> spans) {
    private static final Set<Event> ENDS =
            EnumSet.of(Event.RESUMED, Event.COMPLETED, Event.REWORK, Event.CLOSED, Event.CANCELLED);

    /** @param end exclusive; far in the future while it lasts */
    public record Span(Instant start, Instant end) {
        Duration within(Instant from, Instant to) {
            Instant first = start.isAfter(from) ? start : from;
            Instant last = end.isBefore(to) ? end : to;
            return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    /** @param story oldest first */
    public static Pauses of(List<Entry> story) {
        List<Span> spans = new ArrayList<>();
        Instant since = null;
        for (Entry entry : story) {
            if (entry.event() == Event.SUSPENDED && since == null) since = entry.at();
            if (since == null || !ENDS.contains(entry.event())) continue;
            spans.add(new Span(since, entry.at()));
            since = null;
        }
        if (since != null) spans.add(new Span(since, Instant.MAX));
        return new Pauses(spans);
    }

    /** How long the order was suspended between the two. */
    public Duration within(Instant from, Instant to) {
        return spans.stream().map(span -> span.within(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    /** Where a due time that was set at {@code set} lies by now: a pause that begins before it puts it off by its length. A pause that lasts counts until {@code now}. */
    public Instant putOff(Instant set, Instant due, Instant now) {
        Instant moved = due;
        for (Span span : spans) {
            if (span.start().isBefore(moved)) moved = moved.plus(span.within(set, now));
        }
        return moved;
    }
}
