package io.repairbot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Time as the test wants it; any thread may read it. Begins on Tuesday 24 November 2026, 10:00 in Shanghai. */
public final class MovableClock extends Clock {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final String BEGIN = "2026-11-24T10:00";

    private final AtomicReference<Instant> now = new AtomicReference<>(at(BEGIN));

    public static Instant at(String shanghai) {
        return LocalDateTime.parse(shanghai).atZone(SHANGHAI).toInstant();
    }

    public void reset() {
        moveTo(BEGIN);
    }

    public void moveTo(String shanghai) {
        now.set(at(shanghai));
    }

    /** To the moment of another program's clock. */
    public void follow(Clock other) {
        now.set(other.instant());
    }

    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones come from the community");
    }
}
