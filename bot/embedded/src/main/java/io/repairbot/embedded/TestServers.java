package io.repairbot.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The servers of a test JVM, started on first use and stopped with the JVM: Redis without persistence, and a database that is empty at the
 * JVM's start. System properties: {@code repairbot.test.database} ({@code mariadb} or {@code mysql8}) and {@code repairbot.test.folder}
 * (default: a folder that is deleted at the end).
 */
public final class TestServers {
    private static final String NAME = "repairbot";

    private static @Nullable TestServers shared;

    private final EmbeddedServers servers;

    private TestServers(EmbeddedServers servers) {
        this.servers = servers;
    }

    /** The same for all tests of this JVM; any thread may ask. */
    public static synchronized TestServers shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /** The JVM's database with the parameters production is told to use. */
    public String jdbcUrl() {
        return servers.jdbcUrl(NAME);
    }

    public String user() {
        return servers.user();
    }

    public String password() {
        return servers.password();
    }

    public String redisUrl() {
        return servers.redisUrl();
    }

    private static TestServers start() {
        Optional<Path> given =
                Optional.ofNullable(System.getProperty("repairbot.test.folder")).map(Path::of);
        Path folder = given.orElseGet(TestServers::temporary);
        String kind = System.getProperty("repairbot.test.database", "mariadb").toUpperCase(Locale.ROOT);
        EmbeddedServers servers = EmbeddedServers.start(folder, Database.valueOf(kind), Options.quick(NAME));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers, given.isEmpty() ? folder : null)));
        return new TestServers(servers);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("repairbot-test-");
        } catch (IOException e) {
            throw new EmbeddedServersException("No temporary folder can be made: " + e.getMessage(), e);
        }
    }

    private static void stop(EmbeddedServers servers, @Nullable Path toDelete) {
        SpringHook.await();
        servers.close();
        if (toDelete != null) {
            try {
                Folders.delete(toDelete);
            } catch (IOException e) {
                throw new EmbeddedServersException(
                        "The folder " + toDelete + " cannot be deleted: " + e.getMessage(), e);
            }
        }
    }
}
