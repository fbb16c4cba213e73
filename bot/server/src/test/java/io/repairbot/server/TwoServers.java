package io.repairbot.server;

import static org.awaitility.Awaitility.await;

import io.repairbot.embedded.TestServers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The production program twice, each in a process of its own, on a database that nobody else uses. */
public final class TwoServers implements AutoCloseable {
    private static final String DATABASE = "twoservers";
    private static final List<String> NAMES = List.of("one", "two");
    /** The job that fires deadlines, while it runs. */
    private static final String SWEEPING =
            "SELECT INSTANCE_NAME FROM QRTZ_FIRED_TRIGGERS WHERE JOB_NAME = 'deadlines' AND STATE = 'EXECUTING'";

    private final Map<String, Process> running = new LinkedHashMap<>();
    private final JdbcTemplate jdbc;
    private final String url;
    private int round;

    private TwoServers() {
        TestServers servers = TestServers.shared();
        this.url = servers.jdbcUrl().replace("/repairbot", "/" + DATABASE);
        jdbc(servers.jdbcUrl()).execute("DROP DATABASE IF EXISTS " + DATABASE);
        jdbc(servers.jdbcUrl()).execute("CREATE DATABASE " + DATABASE + " DEFAULT CHARSET utf8mb4");
        this.jdbc = jdbc(url);
    }

    public static TwoServers start() throws IOException {
        TwoServers servers = new TwoServers();
        servers.startAgain(NAMES.get(0));
        servers.startAgain(NAMES.get(1));
        return servers;
    }

    /** Returns when the server takes part in the cluster. */
    public void startAgain(String name) throws IOException {
        Path log = Files.createDirectories(Path.of("target")).resolve("two-servers-" + name + ".log");
        Process process = new ProcessBuilder(command(name))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        running.put(name, process);
        await().atMost(Duration.ofSeconds(90)).until(() -> checkedIn(name));
    }

    /** Orders in hand that are overdue a second from now. */
    public void dueSoon(int number, int deadlines) {
        round = number;
        jdbc.update(
                "INSERT IGNORE INTO resident (community_id, customer_id, created_at) VALUES (1, 'wm_two', UTC_TIMESTAMP(3))");
        jdbc.update(
                "INSERT INTO work_order (number, community_id, resident_id, place, service, trade, urgent, content, appointment, state,"
                        + " round, engineer, return_by, opened_at, version, source_key)"
                        + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                        + " SELECT CONCAT('K', ?, '-', i), 1, (SELECT MIN(id) FROM resident), '大堂', 'water-leak', 'plumbing-electric', 0,"
                        + " '漏水', '尽快', 'ACCEPTED', 1, 'chen.gong', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 0, CONCAT('k', ?, '-', i) FROM n",
                deadlines,
                number,
                number);
        jdbc.update(
                "INSERT INTO deadline (order_id, round, kind, due_at, state, retry_at) SELECT id, 1, 'RETURN_OVERDUE',"
                        + " UTC_TIMESTAMP(3) + INTERVAL 1 SECOND, 'PENDING', UTC_TIMESTAMP(3) + INTERVAL 1 SECOND FROM work_order"
                        + " WHERE number LIKE ?",
                ofRound());
    }

    public int fired() {
        return count("SELECT COUNT(*) FROM deadline d JOIN work_order w ON w.id = d.order_id"
                + " WHERE d.state = 'FIRED' AND w.number LIKE ?");
    }

    /** Orders of the round that were not marked overdue exactly once, or of which the supervisor was not told exactly once. */
    public int toldTwiceOrNever() {
        return count(
                "SELECT COUNT(*) FROM work_order w WHERE w.number LIKE ? AND NOT (w.overdue = 1"
                        + " AND (SELECT COUNT(*) FROM timeline_entry t WHERE t.order_id = w.id AND t.event = 'OVERDUE') = 1"
                        + " AND (SELECT COUNT(*) FROM notice n WHERE n.order_id = w.id AND n.template = 'overdue-supervisor') = 1)");
    }

    /** SIGKILL for the one that fires deadlines just now. @return its name */
    public String killTheSweeping() throws InterruptedException {
        String name = await().until(
                        () -> jdbc.queryForList(SWEEPING, String.class).stream()
                                .findFirst()
                                .orElse(""),
                        s -> !s.isEmpty());
        Process process = Objects.requireNonNull(running.remove(name));
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        return name;
    }

    @Override
    public void close() throws InterruptedException {
        for (Process process : running.values()) process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    private boolean checkedIn(String name) {
        if (!Objects.requireNonNull(running.get(name)).isAlive())
            throw new IllegalStateException("Server " + name + " ended, see target/two-servers-" + name + ".log");
        return exists("QRTZ_SCHEDULER_STATE")
                && !jdbc.queryForList("SELECT 1 FROM QRTZ_SCHEDULER_STATE WHERE INSTANCE_NAME = ?", name)
                        .isEmpty();
    }

    private boolean exists(String table) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?",
                        DATABASE,
                        table)
                .isEmpty();
    }

    private int count(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class, ofRound()));
    }

    private String ofRound() {
        return "K" + round + "-%";
    }

    /** The platform is away: nothing leaves, every notice stays a row to be counted. */
    private List<String> command(String name) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .replace(";", File.pathSeparator),
                RepairbotServer.class.getName()));
        command.addAll(List.of(TestProgram.asArguments(
                "spring.datasource.url=" + url,
                "spring.data.redis.url=" + TestServers.shared().redisUrl() + "/1",
                "repairbot.roles=chat",
                "repairbot.wecom.api-base-url=http://localhost:1",
                "spring.quartz.properties.org.quartz.scheduler.instanceId=" + name)));
        return command;
    }

    private static JdbcTemplate jdbc(String url) {
        TestServers servers = TestServers.shared();
        return new JdbcTemplate(new DriverManagerDataSource(url, servers.user(), servers.password()));
    }
}
