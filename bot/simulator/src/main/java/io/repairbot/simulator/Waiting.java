package io.repairbot.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what the bot does in its own time. */
final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long STEP = 20;

    private Waiting() {}

    /** @throws AssertionError with the report when nothing came within 30 s of real time: a cold JVM on a busy machine takes ten for its first answer */
    static <T> T until(Supplier<Optional<T>> look, Supplier<String> report) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(report.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
