package io.repairbot.clockwork;

import com.zaxxer.hikari.HikariDataSource;
import io.repairbot.embedded.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** One running program with these sweeps and a pool without auto-commit, as in production. */
record Replica(ConfigurableApplicationContext context) implements AutoCloseable {
    /** Shared: Quartz keeps its connections per JVM under the scheduler's name, so two replicas here cannot have a pool each. */
    private static final HikariDataSource POOL = pool();

    private static HikariDataSource pool() {
        TestServers servers = TestServers.shared();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(servers.jdbcUrl());
        pool.setUsername(servers.user());
        pool.setPassword(servers.password());
        pool.setAutoCommit(false);
        pool.setMaximumPoolSize(20);
        return pool;
    }

    static Replica start(Sweep... sweeps) {
        SpringApplication program = new SpringApplication(Program.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setBannerMode(Banner.Mode.OFF);
        program.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("pool", POOL);
            for (Sweep sweep : sweeps) {
                context.getBeanFactory().registerSingleton(sweep.name(), sweep);
            }
        });
        return new Replica(program.run());
    }

    List<String> storedSweeps() throws SchedulerException {
        return scheduler().getJobKeys(GroupMatcher.anyJobGroup()).stream()
                .map(JobKey::getName)
                .toList();
    }

    long storedMillis(String sweep) throws SchedulerException {
        return ((SimpleTrigger) scheduler().getTrigger(TriggerKey.triggerKey(sweep, "sweep"))).getRepeatInterval();
    }

    /** As a version that could not load the job leaves it. */
    static void spoil(String sweep) throws SQLException {
        try (Connection connection = POOL.getConnection()) {
            connection
                    .createStatement()
                    .executeUpdate(
                            "UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'ERROR' WHERE TRIGGER_NAME = '" + sweep + "'");
            connection.commit();
        }
    }

    private Scheduler scheduler() {
        return context.getBean(Scheduler.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ClockworkConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        QuartzAutoConfiguration.class
    })
    static class Program {}
}
