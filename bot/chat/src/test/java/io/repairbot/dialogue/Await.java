package io.repairbot.dialogue;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** Waits for what other threads do. */
public final class Await {
    private Await() {}

    public static void until(String what, BooleanSupplier condition) {
        Awaitility.await(what)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(30))
                .until(condition::getAsBoolean);
    }
}
