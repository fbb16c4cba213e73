package io.repairbot.demo;

import io.repairbot.embedded.Database;
import io.repairbot.embedded.EmbeddedServers;
import io.repairbot.embedded.Options;
import io.repairbot.server.RepairbotServer;
import io.repairbot.simulator.MovableClock;
import io.repairbot.simulator.Simulator;
import io.repairbot.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Database and Redis, then the simulator, then the server; stopped the other way round. The server's context closes itself. */
final class Demo {
    private static final Path DATA = Path.of("data");

    private final Deque<Runnable> stops = new ArrayDeque<>();
    private @Nullable DemoPorts ports;
    private String password = "";

    /** @throws PortTaken or EmbeddedServersException with a sentence, ServerRefused without; what was started is stopped by {@link #close} */
    void start(List<String> arguments) {
        SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments.toArray(String[]::new));
        DemoPorts chosen = DemoPorts.of(given);
        chosen.check();
        MovableClock clock = new MovableClock();
        SimulatorSettings company = SimulatorSettings.sunshine().withPort(chosen.page());
        EmbeddedServers servers;
        Simulator simulator;
        try (StartLog quiet = new StartLog()) {
            servers = EmbeddedServers.start(
                    DATA, Database.MARIADB, Options.defaults().withFresh(given.containsProperty("fresh")));
            stops.push(servers::close);
            simulator = Simulator.start(company, clock);
            stops.push(simulator::close);
        }
        password = DemoPassword.of(given);
        ConfigurableApplicationContext bot =
                run(server(clock), settings(arguments, servers, simulator, company, chosen));
        simulator.hangUp(DemoDoors.codes(bot));
        simulator.pointCallbackAt("http://127.0.0.1:" + chosen.server() + "/wecom/callback");
        ports = chosen;
    }

    /** Database and Redis, and the server's console on a free port: no chat, and no clock rings. */
    ConfigurableApplicationContext startQuietly() {
        EmbeddedServers servers;
        try (StartLog quiet = new StartLog()) {
            servers = EmbeddedServers.start(DATA, Database.MARIADB, Options.defaults());
            stops.push(servers::close);
        }
        password = DemoPassword.of(new SimpleCommandLinePropertySource());
        List<String> settings = new ArrayList<>(shared(servers, 0));
        settings.addAll(List.of("server.port=0", "management.server.port=0", "repairbot.roles=console"));
        ConfigurableApplicationContext console = run(
                RepairbotServer.application(),
                settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
        // As much as a small production server has, where the demo's own is for a laptop.
        console.getBean(JdbcTemplate.class).execute("SET GLOBAL innodb_buffer_pool_size = 1073741824");
        return console;
    }

    private static ConfigurableApplicationContext run(SpringApplication server, String... settings) {
        try {
            return server.run(settings);
        } catch (RuntimeException e) {
            throw new ServerRefused(e);
        }
    }

    private static SpringApplication server(Clock clock) {
        SpringApplication server = RepairbotServer.application();
        // Whole milliseconds, as the tables keep them.
        Clock shared = Clock.tick(clock, Duration.ofMillis(1));
        server.addInitializers(context -> context.getBeanFactory().registerSingleton("movableClock", shared));
        return server;
    }

    private String[] settings(
            List<String> arguments,
            EmbeddedServers servers,
            Simulator simulator,
            SimulatorSettings company,
            DemoPorts ports) {
        List<String> settings = new ArrayList<>(shared(servers, ports.server()));
        settings.addAll(List.of(
                "repairbot.wecom.api-base-url=" + simulator.baseUrl(),
                "repairbot.wecom.sign-in.qr-url=" + page(ports, "/wwlogin/sso/login"),
                "repairbot.wecom.sign-in.oauth-url=" + page(ports, "/connect/oauth2/authorize"),
                "repairbot.wecom.corp-id=" + company.corpId(),
                "repairbot.wecom.agent-id=" + company.agentId(),
                "repairbot.wecom.secret=" + company.secret(),
                "repairbot.wecom.token=" + company.token(),
                "repairbot.wecom.aes-key=" + company.aesKey()));
        // A setting given twice as an argument would count as a list.
        Stream<String> others = arguments.stream().filter(argument -> !argument.startsWith(DemoPassword.ARGUMENT));
        return Stream.concat(settings.stream().map(setting -> "--" + setting), others)
                .toArray(String[]::new);
    }

    /** By the name of the host at which people have opened the phones: another name has other cookies. */
    private static String page(DemoPorts ports, String path) {
        return "http://localhost:" + ports.page() + path;
    }

    private List<String> shared(EmbeddedServers servers, int port) {
        return List.of(
                "spring.datasource.url=" + servers.jdbcUrl("repairbot"),
                "spring.datasource.username=" + servers.user(),
                "spring.datasource.password=" + servers.password(),
                "spring.data.redis.url=" + servers.redisUrl(),
                "repairbot.demo-data=true",
                "repairbot.public-url=http://localhost:" + port,
                DemoPassword.SETTING + "=" + password,
                "repairbot.link-key=the-demo-community-has-no-secrets",
                "repairbot.privacy.phone-key=dGhlLWRlbW8tY29tbXVuaXR5LWhhcy1uby1zZWNyZXQ=");
    }

    /** The addresses to open, for people; after {@link #start}. */
    String welcome() {
        if (ports == null) {
            throw new IllegalStateException("The demo is not started.");
        }
        return """

                ┌──────────────────────────────────────────────────────────────
                │ 阳光花园报修演示已启动 · The repair bot demo is running
                │
                │ 手机 Phones      http://localhost:%d
                │ 控制台 Console   http://localhost:%d
                │   用户名 qian.qiantai 前台 · wu.zhuguan 客务主管 · zhou.zhuguan 工程主管 · zheng.jingli 经理
                │   密码 Password  %s
                │ 健康 Health      http://localhost:%d/actuator/health
                │
                │ 按 Ctrl-C 停止，数据保留在 ./data；加 --fresh 从头开始
                │ Ctrl-C stops it; ./data is kept; --fresh starts anew
                └──────────────────────────────────────────────────────────────
                """.formatted(ports.page(), ports.server(), password, ports.management());
    }

    void close() {
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
