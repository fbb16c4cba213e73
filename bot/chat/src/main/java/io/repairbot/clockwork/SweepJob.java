package io.repairbot.clockwork;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The one job there is; the name of the stored job says which sweep to run. */
@DisallowConcurrentExecution
final class SweepJob implements Job {
    private final SweepSchedule schedule;

    SweepJob(SweepSchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void execute(JobExecutionContext context) {
        schedule.run(context.getJobDetail().getKey().getName());
    }
}
