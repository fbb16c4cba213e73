package io.repairbot.clockwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try")
class SweepTest {
    private static final Duration OFTEN = Duration.ofMillis(100);
    /** Longer than a replica sleeps, so that neither can reserve the next firing as soon as it has had one. */
    private static final Duration BY_TURNS = Duration.ofMillis(1500);

    private static final Duration HOURLY = Duration.ofHours(1);

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    @DisplayName("A sweep runs again and again, another that fails does not stop it nor itself")
    void failingSweepsGoOn() {
        AtomicInteger failures = new AtomicInteger();
        Sweep failing = new Sweep("failing", OFTEN, () -> {
            failures.incrementAndGet();
            throw new IllegalStateException("planted failure");
        });
        try (Replica replica = Replica.start(failing, new Sweep("counting", OFTEN, runs::incrementAndGet))) {
            patiently().until(() -> failures.get() > 2 && runs.get() > 2);
        }
    }

    @Test
    @DisplayName("A sweep never runs twice at once, however many replicas there are")
    void runsOnceAtATime() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Sweep slow = new Sweep("slow", OFTEN, () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            LockSupport.parkNanos(OFTEN.multipliedBy(3).toNanos());
            atOnce.decrementAndGet();
            runs.incrementAndGet();
        });
        try (Replica one = Replica.start(slow);
                Replica other = Replica.start(slow)) {
            patiently().until(() -> runs.get() > 5);
        }
        assertThat(most).hasValue(1);
    }

    @Test
    @DisplayName("When one replica stops the other goes on")
    void outlivesAReplica() {
        Sweep counting = new Sweep("counting", OFTEN, runs::incrementAndGet);
        try (Replica other = Replica.start(counting)) {
            Replica.start(counting).close();
            int before = runs.get();
            patiently().until(() -> runs.get() > before + 2);
        }
    }

    @Test
    @DisplayName("A changed interval is stored at the next start, an unchanged one is left alone")
    void storesChangedIntervals() throws Exception {
        Replica.start(new Sweep("counting", HOURLY, runs::incrementAndGet)).close();
        try (Replica replica = Replica.start(new Sweep("counting", OFTEN, runs::incrementAndGet))) {
            assertThat(replica.storedMillis("counting")).isEqualTo(OFTEN.toMillis());
            int before = runs.get();
            patiently().until(() -> runs.get() > before + 1);
        }
    }

    @Test
    @DisplayName("A sweep that an unfit version took out of service is back at the next start")
    void bringsSpoiltSweepsBack() throws Exception {
        Sweep counting = new Sweep("counting", OFTEN, runs::incrementAndGet);
        Replica.start(counting).close();
        Replica.spoil("counting");
        try (Replica replica = Replica.start(counting)) {
            int before = runs.get();
            patiently().until(() -> runs.get() > before + 1);
        }
    }

    @Test
    @DisplayName("The job of a sweep that is gone is deleted at the next start")
    void deletesVanishedSweeps() throws Exception {
        Replica.start(new Sweep("old", HOURLY, runs::incrementAndGet)).close();
        try (Replica replica = Replica.start(new Sweep("new", HOURLY, runs::incrementAndGet))) {
            assertThat(replica.storedSweeps()).containsExactly("new");
        }
    }

    @Test
    @DisplayName("A job whose sweep only a newer replica has is left to it")
    void leavesUnknownSweepsAlone() {
        try (Replica older = Replica.start(new Sweep("old", OFTEN, () -> {}));
                Replica newer = Replica.start(new Sweep("new", BY_TURNS, runs::incrementAndGet))) {
            patiently().until(() -> runs.get() > 0);
        }
    }

    @Test
    @DisplayName("Two sweeps of one name, or one without an interval, stop the start")
    void refusesNonsense() {
        Sweep twin = new Sweep("twin", HOURLY, () -> {});
        assertThatThrownBy(() -> new SweepSchedule(List.of(twin, twin))).hasMessageContaining("twin");
        assertThatThrownBy(() -> new Sweep("never", Duration.ZERO, () -> {})).hasMessageContaining("never");
    }

    /** A firing that a leaving replica had reserved comes back only when it is missed at two check-ins of 5 s. */
    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(40));
    }
}
