package io.repairbot.demo.storm;

import io.repairbot.simulator.Crowd;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Breaks things in the background while the storm lasts, and makes them whole at its end. */
final class Breaker implements AutoCloseable {
    private static final int WHEN = 3;

    private final FaultOptions faults;
    private final StormTown town;
    private final Crowd crowd;
    private final RedisProbe redis;
    private final List<Replica> replicas;
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(2);
    private int next;

    Breaker(FaultOptions faults, StormTown town, RedisProbe redis, List<Replica> replicas) {
        this.faults = faults;
        this.town = town;
        this.crowd = town.simulator().crowd();
        this.redis = redis;
        this.replicas = replicas;
    }

    /** @param expected how long the storm is thought to last: what happens once comes after a third of it */
    void begin(Duration expected) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("slowMillis", faults.latency.toMillis());
        all.put("errorPercent", faults.errors);
        all.put("duplicatePercent", faults.duplicates);
        all.put("reorderCallbacks", faults.reorder);
        crowd.faults(all);
        each(faults.tokenExpiry, crowd::expireToken);
        each(faults.flush, redis::flush);
        each(faults.kill, this::killNext);
        long third = expected.toMillis() / WHEN;
        once(third, faults.down, "down");
        once(third, faults.limited, "rateLimited");
        if (faults.redisDown != null) {
            hands.schedule(town.servers()::stopRedis, third, TimeUnit.MILLISECONDS);
            hands.schedule(town.servers()::startRedis, third + faults.redisDown.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (faults.databaseRestart) hands.schedule(town.servers()::restartDatabase, third, TimeUnit.MILLISECONDS);
    }

    private void each(@Nullable Duration every, Runnable what) {
        if (every != null)
            hands.scheduleWithFixedDelay(what, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void once(long at, @Nullable Duration length, String fault) {
        if (length == null) return;
        hands.schedule(() -> crowd.faults(Map.of(fault, true)), at, TimeUnit.MILLISECONDS);
        hands.schedule(() -> crowd.faults(Map.of(fault, false)), at + length.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The replicas in turn, and each is started again before the next one goes. */
    private void killNext() {
        Replica victim = replicas.get(next++ % replicas.size());
        try {
            victim.kill();
            victim.start();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Server " + victim.name() + " did not come back", e);
        }
    }

    /** Waits for a replica that is being started, or for Redis to come back. */
    @Override
    public void close() throws InterruptedException {
        hands.shutdown();
        if (!hands.awaitTermination(3, TimeUnit.MINUTES))
            throw new IllegalStateException("What was broken did not come back");
        crowd.faults(Map.of("errorPercent", 0, "duplicatePercent", 0, "reorderCallbacks", false));
    }
}
