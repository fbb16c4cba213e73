package io.repairbot.clockwork;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the scheduler last, when everything it calls is there, and stops it first. */
class Clocks implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Clocks.class);

    private final Scheduler scheduler;
    private final SweepSchedule schedule;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    Clocks(Scheduler scheduler, SweepSchedule schedule, TransactionTemplate transaction) {
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        // Outside a transaction the job store would not commit on a pool without auto-commit.
        transaction.executeWithoutResult(status -> store());
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The clocks cannot be started", e);
        }
        running = true;
    }

    private void store() {
        try {
            schedule.store(scheduler);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The sweeps cannot be stored", e);
        }
    }

    /**
     * Lets running sweeps finish. On a thread of its own, because Quartz waits without end while the database is away; Spring goes on after
     * {@code spring.lifecycle.timeout-per-shutdown-phase}.
     */
    @Override
    public void stop(Runnable done) {
        running = false;
        Thread waiting = new Thread(() -> finish(done), "clocks-stop");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void finish(Runnable done) {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            log.error("The clocks did not stop well", e);
        } finally {
            done.run();
        }
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
