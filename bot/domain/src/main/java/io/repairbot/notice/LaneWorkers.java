package io.repairbot.notice;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Threads that work lanes off. A nudge that finds no place is dropped: the sweep comes by every few seconds. */
@Component
class LaneWorkers {
    private static final Logger log = LoggerFactory.getLogger(LaneWorkers.class);
    private static final int QUEUE = 10_000;

    private final LaneDelivery delivery;
    private final ThreadPoolExecutor pool;
    private final Set<String> queued = ConcurrentHashMap.newKeySet();

    LaneWorkers(LaneDelivery delivery, @Value("${repairbot.notice-threads:8}") int threads) {
        this.delivery = delivery;
        this.pool = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE), r -> new Thread(r, "notices"));
        this.pool.allowCoreThreadTimeOut(true);
    }

    /** Works the lane off soon on a thread of the pool; a lane that already waits is not queued twice. */
    void nudge(String lane) {
        if (!delivery.carries() || !queued.add(lane)) return;
        try {
            pool.execute(() -> work(lane));
        } catch (RejectedExecutionException full) {
            queued.remove(lane);
            log.debug("No place for lane {}: left to the sweep", lane);
        }
    }

    /** Works these lanes off side by side and waits for them; one lane's trouble is not the others'. */
    int workOff(Collection<String> lanes) {
        List<CompletableFuture<Integer>> works = new ArrayList<>();
        for (String lane : lanes) {
            try {
                works.add(CompletableFuture.supplyAsync(() -> work(lane), pool));
            } catch (RejectedExecutionException full) {
                log.debug("No place for lane {}: left to the next sweep", lane);
            }
        }
        return works.stream().mapToInt(CompletableFuture::join).sum();
    }

    private int work(String lane) {
        // Taken off before reading, so that a notice written from here on nudges again.
        queued.remove(lane);
        try {
            return delivery.workOff(lane);
        } catch (RuntimeException failed) {
            log.error("Lane {} stopped; the next sweep goes on with it", lane, failed);
            return 0;
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) pool.shutdownNow();
    }
}
