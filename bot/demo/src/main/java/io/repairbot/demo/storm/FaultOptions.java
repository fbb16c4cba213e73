package io.repairbot.demo.storm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to go wrong while people write. */
final class FaultOptions {
    @Option(names = "--wecom-latency", defaultValue = "0ms", description = "added to each answer of WeCom, e.g. 20ms")
    Duration latency = Duration.ZERO;

    @Option(
            names = "--wecom-errors",
            defaultValue = "0%",
            converter = Percent.class,
            description = "so many calls fail, half of them after their effect, e.g. 10%%")
    int errors;

    @Option(names = "--wecom-down", description = "once, a third into the run, e.g. 60s")
    @Nullable
    Duration down;

    @Option(names = "--wecom-limit", description = "once: every call is answered 45009 for this time")
    @Nullable
    Duration limited;

    @Option(names = "--token-expiry", description = "all access tokens are void, e.g. every=10s")
    @Nullable
    Duration tokenExpiry;

    @Option(
            names = "--duplicate-callbacks",
            defaultValue = "0%",
            converter = Percent.class,
            description = "so many callbacks come twice, e.g. 20%%")
    int duplicates;

    @Option(names = "--reorder", description = "callbacks come in another order than they were sent")
    boolean reorder;

    @Option(
            names = "--kill-server",
            description = "SIGKILL for the replicas in turn, e.g. every=10s; needs --replicas 2")
    @Nullable
    Duration kill;

    @Option(names = "--redis-flush", description = "Redis is emptied, e.g. every=15s")
    @Nullable
    Duration flush;

    @Option(names = "--redis-down", description = "once, e.g. 30s")
    @Nullable
    Duration redisDown;

    @Option(names = "--db-restart", description = "the database is stopped and started, once")
    boolean databaseRestart;
}
