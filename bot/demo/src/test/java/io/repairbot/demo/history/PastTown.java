package io.repairbot.demo.history;

import io.repairbot.embedded.TestServers;
import io.repairbot.server.RepairbotServer;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** The console of the demo community with a small past, once for all tests of this JVM. */
final class PastTown {
    static final String PASSWORD = "tests-sit-at-desks";
    static final Wanted SMALL = new Wanted(6_000, 300, 2, 7);

    private static @org.jspecify.annotations.Nullable ConfigurableApplicationContext shared;

    private PastTown() {}

    static synchronized ConfigurableApplicationContext shared() throws SQLException {
        if (shared == null) {
            shared = start();
            new Past(shared, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .write(SMALL);
        }
        return shared;
    }

    private static ConfigurableApplicationContext start() {
        TestServers servers = TestServers.shared();
        return RepairbotServer.application()
                .run(Stream.of(
                                "spring.datasource.url=" + servers.jdbcUrl(),
                                "spring.datasource.username=" + servers.user(),
                                "spring.datasource.password=" + servers.password(),
                                "spring.data.redis.url=" + servers.redisUrl(),
                                "server.port=0",
                                "management.server.port=0",
                                "repairbot.roles=console",
                                "repairbot.public-url=http://localhost:8080",
                                "repairbot.link-key=tests-sign-their-links-with-this-key",
                                "repairbot.privacy.phone-key=dGhlLXRlc3RzLWtlZXAtbnVtYmVycy13aXRoLXRoaXM=",
                                "repairbot.demo-data=true",
                                "repairbot.console.demo-password=" + PASSWORD,
                                "repairbot.console.password-strength=4")
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }
}
