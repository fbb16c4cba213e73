package io.repairbot.clockwork;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the stored jobs in line with the sweeps of this program. */
class SweepSchedule {
    private static final Logger log = LoggerFactory.getLogger(SweepSchedule.class);
    private static final String GROUP = "sweep";

    private final Map<String, Sweep> sweeps;

    /** Two sweeps of one name stop the start. */
    SweepSchedule(List<Sweep> sweeps) {
        this.sweeps = sweeps.stream().collect(toMap(Sweep::name, Function.identity()));
    }

    /** Runs one sweep now. During a rolling upgrade a job may be stored whose sweep only the other replicas have. */
    void run(String name) {
        Sweep sweep = sweeps.get(name);
        if (sweep == null) {
            log.info("Sweep {} is not known to this version and left to the others", name);
        } else {
            sweep.work().run();
        }
    }

    /** Stores new and changed sweeps and deletes vanished ones. Needs a transaction: all replicas do this at their start. */
    void store(Scheduler scheduler) throws SchedulerException {
        for (JobKey stored : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!sweeps.containsKey(stored.getName())) {
                scheduler.deleteJob(stored);
                log.info("Sweep {} is no longer there, its job is deleted", stored.getName());
            }
        }
        for (Sweep sweep : sweeps.values()) {
            store(scheduler, sweep);
        }
    }

    private static void store(Scheduler scheduler, Sweep sweep) throws SchedulerException {
        TriggerKey key = TriggerKey.triggerKey(sweep.name(), GROUP);
        if (!isUnchanged(scheduler.getTrigger(key), sweep)) {
            scheduler.scheduleJob(job(sweep), Set.of(trigger(key, sweep)), true);
            log.info("Sweep {} runs every {}", sweep.name(), sweep.every());
        } else if (scheduler.getTriggerState(key) == Trigger.TriggerState.ERROR) {
            // A version that could not load the job left its trigger in this state, in which it never fires again.
            scheduler.resetTriggerFromErrorState(key);
        }
    }

    private static boolean isUnchanged(@Nullable Trigger stored, Sweep sweep) {
        return stored instanceof SimpleTrigger simple
                && simple.getRepeatInterval() == sweep.every().toMillis();
    }

    private static JobDetail job(Sweep sweep) {
        return JobBuilder.newJob(SweepJob.class)
                .withIdentity(sweep.name(), GROUP)
                .storeDurably()
                .build();
    }

    private static Trigger trigger(TriggerKey key, Sweep sweep) {
        // One late run does the work of all the missed ones, so these are not made up for.
        return TriggerBuilder.newTrigger()
                .withIdentity(key)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(sweep.every().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithExistingCount())
                .build();
    }
}
