package io.repairbot.embedded;

import java.nio.file.Path;
import java.util.List;

/** A running Redis 7.0 whose password is new at each start. */
record RedisServer(ServerProcess process, Path home, List<String> command, int port, String password)
        implements Undo.Closing {
    private static final String READY = "Ready to accept connections";

    static RedisServer start(Path home, Options options) {
        Path executable = unpack();
        String password = Secret.random();
        int port = Ports.choose(options.redisPort(), "Redis");
        // Read from a file: a password on the command line shows in every process list.
        Path settings = Secret.write(
                home.resolve("redis.conf"), """
                port %d
                bind 127.0.0.1
                requirepass %s
                dir "%s"
                appendonly %s
                save ""
                set-proc-title no
                """.formatted(port, password, home, options.durable() ? "yes" : "no"));
        List<String> command = List.of(executable.toString(), settings.toString());
        return new RedisServer(ServerProcess.start("redis", home, command, READY), home, command, port, password);
    }

    /** After {@link #close}: the same data, port and password. */
    RedisServer again() {
        return new RedisServer(ServerProcess.start("redis", home, command, READY), home, command, port, password);
    }

    private static Path unpack() {
        String build = switch (Platform.current()) {
            case LINUX_X86_64 -> "linux-amd64";
            case LINUX_ARM64 -> "linux-arm64";
            case MAC_ARM64 -> "darwin-arm64";
            case MAC_X86_64 -> "darwin-amd64";
            case OTHER -> throw Platform.unsupported("Redis");
        };
        Artifact artifact = Artifact.find("org.signal", "embedded-redis");
        Path home = BinaryCache.get(
                artifact.key() + "-" + build, folder -> artifact.copy("(redis-server)-[0-9.]+-" + build, folder));
        return home.resolve("redis-server");
    }

    long processId() {
        return process.id();
    }

    @Override
    public void close() {
        process.close();
    }
}
