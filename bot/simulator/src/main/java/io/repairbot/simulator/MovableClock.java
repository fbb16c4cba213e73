package io.repairbot.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Real time plus an offset that only grows: 48 hours pass at the press of a button. Thread-safe; views in other zones share the offset. */
public final class MovableClock extends Clock {
    private final Clock base;
    private final AtomicReference<Duration> offset;

    public MovableClock() {
        this(Clock.system(ZoneOffset.UTC), new AtomicReference<>(Duration.ZERO));
    }

    /** Starts at the given instant and runs on from there at real speed. */
    public static MovableClock startingAt(Instant start) {
        Clock base = Clock.system(ZoneOffset.UTC);
        return new MovableClock(base, new AtomicReference<>(Duration.between(base.instant(), start)));
    }

    private MovableClock(Clock base, AtomicReference<Duration> offset) {
        this.base = base;
        this.offset = offset;
    }

    /** @throws IllegalArgumentException when the step is negative: stored times must never lie in the future */
    public void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("The clock never goes back.");
        }
        offset.accumulateAndGet(step, Duration::plus);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), offset);
    }
}
