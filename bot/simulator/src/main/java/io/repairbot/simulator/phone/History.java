package io.repairbot.simulator.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The newest lines of one phone; older ones scroll away. Thread-safe. */
public final class History<T> {
    private static final int LIMIT = 500;
    private static final int SLACK = 100;
    private final List<T> lines = new ArrayList<>();

    public synchronized void add(T line) {
        lines.add(line);
        if (lines.size() > LIMIT + SLACK) {
            lines.subList(0, SLACK).clear();
        }
    }

    /** Changes the newest line that fits and gives it back; null when none does. */
    public synchronized @Nullable T change(Predicate<T> which, UnaryOperator<T> how) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (which.test(lines.get(i))) {
                lines.set(i, how.apply(lines.get(i)));
                return lines.get(i);
            }
        }
        return null;
    }

    public @Nullable T find(Predicate<T> which) {
        return change(which, line -> line);
    }

    public synchronized List<T> lines() {
        return List.copyOf(lines.subList(Math.max(0, lines.size() - LIMIT), lines.size()));
    }
}
