package io.repairbot.embedded;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Spring Boot closes the contexts of a test JVM in a shutdown hook of its own, at the same time as ours. Servers that vanish under pools and
 * schedulers cost seconds and pages of stack traces, so we let it finish first.
 */
final class SpringHook {
    private static final String NAME = "SpringApplicationShutdownHook";
    private static final long APPEARS_MILLIS = 100;
    private static final long FINISHES_MILLIS = 20_000;

    private SpringHook() {}

    static void await() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(APPEARS_MILLIS);
        Optional<Thread> hook = find();
        while (hook.isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            hook = find();
        }
        hook.ifPresent(SpringHook::join);
    }

    private static Optional<Thread> find() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(NAME))
                .findAny();
    }

    private static void join(Thread hook) {
        try {
            hook.join(FINISHES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
