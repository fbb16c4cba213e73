package io.repairbot.dialogue.inbox;

import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Works lanes off with a few threads, each lane by one of them at a time: a resident who floods the chat costs one thread. Whatever does not
 * fit, or is left when the process dies, is found by the sweep.
 */
@Component
class Lanes implements DisposableBean {
    private static final int WAITING = 10_000;
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final LaneWork work;
    private final ThreadPoolExecutor threads;
    /** Lanes at work, with the number of times they were woken. */
    private final ConcurrentMap<Lane, Integer> busy = new ConcurrentHashMap<>();

    Lanes(LaneWork work, @Value("${repairbot.inbox-threads:8}") int count) {
        this.work = work;
        this.threads = new ThreadPoolExecutor(
                count, count, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Lanes::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    void wake(Lane lane) {
        if (busy.merge(lane, 1, Integer::sum) > 1) return;
        try {
            threads.execute(() -> workOff(lane, LaneWork.Patience.WAIT));
        } catch (RejectedExecutionException full) {
            busy.remove(lane);
        }
    }

    /** On the caller's thread; a lane that is at work here or elsewhere is left to whoever has it. @return messages settled */
    int sweep(Collection<Lane> due) {
        int settled = 0;
        for (Lane lane : due) {
            if (busy.putIfAbsent(lane, 1) == null) settled += workOff(lane, LaneWork.Patience.SKIP);
        }
        return settled;
    }

    private int workOff(Lane lane, LaneWork.Patience patience) {
        int settled = 0;
        try {
            Integer woken;
            do {
                woken = busy.get(lane);
                settled += work.workOff(lane, patience);
            } while (woken != null && !busy.remove(lane, woken));
        } catch (RuntimeException | Error broken) {
            // Else the lane would count as busy for ever.
            busy.remove(lane);
            throw broken;
        }
        return settled;
    }

    private static Thread thread(Runnable work) {
        return new Thread(work, "inbox-" + STARTED.incrementAndGet());
    }

    /** Messages at work are finished; the rest stays for the next start. */
    @Override
    public void destroy() throws InterruptedException {
        threads.getQueue().clear();
        threads.shutdown();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }
}
