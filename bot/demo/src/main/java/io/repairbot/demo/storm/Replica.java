package io.repairbot.demo.storm;

import io.repairbot.embedded.EmbeddedServers;
import io.repairbot.server.RepairbotServer;
import io.repairbot.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The production program in a process of its own. */
final class Replica {
    private static final Duration START = Duration.ofSeconds(120);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final long LOOK_MILLIS = 100;

    private final StormTown town;
    private final String name;
    private final String heap;
    private final Class<?> program;
    private final int port;
    private final int management;
    private @Nullable Process process;

    static Replica server(StormTown town, String name, String heap) {
        return new Replica(town, name, heap, RepairbotServer.class);
    }

    /** What ours is compared with. */
    static Replica bare(StormTown town, String heap) {
        return new Replica(town, "bare", heap, BareServer.class);
    }

    private Replica(StormTown town, String name, String heap, Class<?> program) {
        this.program = program;
        this.town = town;
        this.name = name;
        this.heap = heap;
        this.port = freePort();
        this.management = freePort();
    }

    /** @return how long it took to be ready */
    Duration start() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Path log = town.folder().resolve("server-" + name + ".log");
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - begin > START.toNanos())
                throw new IllegalStateException("The server did not start, see " + log);
            Thread.sleep(LOOK_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private boolean isReady() {
        try {
            HttpURLConnection health =
                    (HttpURLConnection) URI.create(readiness()).toURL().openConnection();
            health.setConnectTimeout(1000);
            health.setReadTimeout(5000);
            return health.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String readiness() {
        return program == BareServer.class
                ? address("/ready")
                : "http://127.0.0.1:" + management + "/actuator/health/readiness";
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(
                isPacked() ? List.of("-Dloader.main=" + program.getName(), LAUNCHER) : List.of(program.getName()));
        settings().forEach(setting -> command.add("--" + setting));
        return command;
    }

    /** Whether this program runs from one jar that holds the others. */
    private static boolean isPacked() {
        return String.valueOf(Replica.class.getClassLoader()).contains("LaunchedClassLoader");
    }

    private List<String> settings() {
        EmbeddedServers servers = town.servers();
        SimulatorSettings company = town.company();
        return List.of(
                "server.port=" + port,
                "management.server.port=" + management,
                "spring.datasource.url=" + servers.jdbcUrl("repairbot"),
                "spring.datasource.username=" + servers.user(),
                "spring.datasource.password=" + servers.password(),
                "spring.data.redis.url=" + servers.redisUrl(),
                "repairbot.demo-data=true",
                "repairbot.public-url=http://127.0.0.1:" + port,
                "repairbot.files=" + town.folder().resolve("files"),
                "repairbot.console.demo-password=nobody-signs-in-tonight",
                "repairbot.link-key=a-storm-has-no-secrets-to-be-kept-at-all",
                "repairbot.privacy.phone-key=dGhlLXN0b3JtLWtlZXBzLW51bWJlcnMtd2l0aC10aGk=",
                "repairbot.wecom.api-base-url=" + town.simulator().baseUrl(),
                "repairbot.wecom.corp-id=" + company.corpId(),
                "repairbot.wecom.agent-id=" + company.agentId(),
                "repairbot.wecom.secret=" + company.secret(),
                "repairbot.wecom.token=" + company.token(),
                "repairbot.wecom.aes-key=" + company.aesKey(),
                // Everybody is promised somebody: how many can come is another question than how fast it is answered.
                "repairbot.rules.visits.load-cap=1000000",
                "repairbot.rules.visits.per-slot=1000000");
    }

    String callback() {
        return address("/wecom/callback");
    }

    String name() {
        return name;
    }

    /** @throws IllegalStateException when it does not run */
    long processId() {
        if (process == null) throw new IllegalStateException("Server " + name + " does not run");
        return process.pid();
    }

    boolean runs() {
        return process != null && process.isAlive();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        if (process != null) process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and SIGKILL when that takes too long. */
    void stop() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        if (!process.waitFor(40, java.util.concurrent.TimeUnit.SECONDS)) kill();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
