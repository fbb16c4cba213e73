package io.repairbot.demo.storm;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;

/** A look at Redis from outside, and the hand that empties it. */
final class RedisProbe implements AutoCloseable {
    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;

    RedisProbe(String url) {
        this.client = RedisClient.create(url);
        this.connection = client.connect();
    }

    /** Commands so far, this look not counted. */
    long calls() {
        return connection
                .sync()
                .info("stats")
                .lines()
                .filter(line -> line.startsWith("total_commands_processed:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                .sum();
    }

    void flush() {
        connection.sync().flushall();
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown();
    }
}
