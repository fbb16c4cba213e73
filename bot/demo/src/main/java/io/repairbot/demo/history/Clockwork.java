package io.repairbot.demo.history;

import io.repairbot.deadline.DeadlineKind;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The clocks of one order: at most one of a kind runs. Each is written when it is settled. */
final class Clockwork {
    private final Map<DeadlineKind, Instant> running = new EnumMap<>(DeadlineKind.class);
    private final long order;
    private final Sheet sheet;
    private int round = 1;

    Clockwork(long order, Sheet sheet) {
        this.order = order;
        this.sheet = sheet;
    }

    void set(DeadlineKind kind, Instant due) {
        running.put(kind, due);
    }

    void round(int now) {
        round = now;
    }

    /** The next that is due by then; exactly due is due. */
    Optional<DeadlineKind> due(Instant now) {
        return running.entrySet().stream()
                .filter(clock -> !clock.getValue().isAfter(now))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** @return when it was due */
    Instant fire(DeadlineKind kind) {
        Instant due = running.remove(kind);
        write(kind, due, "FIRED", due);
        return due;
    }

    void stop(Collection<DeadlineKind> kinds, Instant at) {
        settle(kinds, "STOPPED", at);
    }

    void pause(Collection<DeadlineKind> kinds, Instant at) {
        settle(kinds, "PAUSED", at);
    }

    /** What still runs goes on running. */
    void leave() {
        running.forEach((kind, due) -> write(kind, due, "PENDING", null));
    }

    private void settle(Collection<DeadlineKind> kinds, String state, Instant at) {
        for (DeadlineKind kind : kinds) {
            Instant due = running.remove(kind);
            if (due != null) write(kind, due, state, at);
        }
    }

    private void write(
            DeadlineKind kind, Instant due, String state, @org.jspecify.annotations.Nullable Instant settled) {
        sheet.row(order, round, kind, due, state, state.equals("FIRED") ? 1 : 0, due, settled);
    }
}
