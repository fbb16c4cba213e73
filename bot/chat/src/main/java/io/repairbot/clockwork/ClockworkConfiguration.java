package io.repairbot.clockwork;

import java.util.List;
import org.quartz.Scheduler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Collects the sweeps and starts the clocks. Where this configuration is absent no clock runs. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:io/repairbot/clockwork/clockwork.properties")
class ClockworkConfiguration {
    @Bean
    SweepSchedule sweepSchedule(List<Sweep> sweeps) {
        return new SweepSchedule(sweeps);
    }

    @Bean
    Clocks clocks(Scheduler scheduler, SweepSchedule schedule, TransactionTemplate transaction) {
        return new Clocks(scheduler, schedule, transaction);
    }
}
