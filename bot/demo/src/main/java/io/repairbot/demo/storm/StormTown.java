package io.repairbot.demo.storm;

import io.repairbot.demo.check.Mark;
import io.repairbot.embedded.Database;
import io.repairbot.embedded.EmbeddedServers;
import io.repairbot.embedded.Options;
import io.repairbot.simulator.Simulator;
import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.SimulatorSettings.Account;
import io.repairbot.simulator.SimulatorSettings.Member;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Database, Redis and WeCom, and a company with as many communities, homes and engineers as the storm needs. Home and engineer n belong to community n modulo their number. */
final class StormTown implements AutoCloseable {
    private static final int A_BUILDING = 200;
    private static final int FIRST_COMMUNITY = 100;
    private static final List<String> TRADES =
            List.of("plumbing-electric", "carpentry-locks", "plumbing-electric", "appliances", "public-facilities");

    private final Path folder;
    private final EmbeddedServers servers;
    private final SimulatorSettings company;
    private final Simulator simulator;
    private final int communities;
    private final List<String> engineers;
    private final Clock clock = Clock.systemUTC();
    private @Nullable Mark mark;

    StormTown(StormCommand plan) {
        this.folder = plan.data;
        this.communities = plan.communityCount();
        this.engineers = IntStream.range(0, plan.engineerCount())
                .mapToObj("fitter.%d"::formatted)
                .toList();
        this.company =
                SimulatorSettings.sunshine().withAccounts(accounts(communities)).withMembers(members());
        this.servers = EmbeddedServers.start(
                plan.data, Database.MARIADB, Options.defaults().withFresh(true));
        this.simulator = Simulator.start(company, Clock.systemUTC());
    }

    private static List<Account> accounts(int communities) {
        List<Account> accounts = new ArrayList<>(SimulatorSettings.sunshine().accounts());
        IntStream.range(0, communities).forEach(i -> accounts.add(new Account("wk_storm_" + i, "小区" + i, List.of())));
        return accounts;
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>(SimulatorSettings.sunshine().members());
        engineers.forEach(userid -> members.add(new Member(userid, "工" + userid, "工程师")));
        IntStream.range(0, communities).forEach(i -> members.add(new Member("chief." + i, "主管" + i, "工程主管")));
        return members;
    }

    /** Of database, Redis and the servers' logs. */
    Path folder() {
        return folder;
    }

    Simulator simulator() {
        return simulator;
    }

    SimulatorSettings company() {
        return company;
    }

    EmbeddedServers servers() {
        return servers;
    }

    List<String> engineers() {
        return engineers;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(
                new DriverManagerDataSource(servers.jdbcUrl("repairbot"), servers.user(), servers.password()));
    }

    /** The servers'. */
    Clock clock() {
        return clock;
    }

    /** Where the storm began in the database; after {@link #settle}. */
    Mark mark() {
        return Objects.requireNonNull(mark, "not settled yet");
    }

    /** After a server has made the tables. Everybody is on duty day and night. */
    void settle(int homes) {
        JdbcTemplate jdbc = jdbc();
        for (int i = 0; i < communities; i++) found(jdbc, i);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < homes; i++) rows.add(new Object[] {id(i), building(i), floor(i), room(i)});
        jdbc.batchUpdate("INSERT INTO home (community_id, building, unit, floor, room) VALUES (?, ?, '1', ?, ?)", rows);
        for (int i = 0; i < engineers.size(); i++) hire(jdbc, i);
        mark = Mark.now(jdbc);
    }

    private static void found(JdbcTemplate jdbc, int number) {
        jdbc.update(
                "INSERT INTO community (id, code, name, kf_id) VALUES (?, CONCAT('X', CHAR(65 + ? DIV 26 USING utf8mb4), CHAR(65 + MOD(?, 26) USING utf8mb4)), ?, ?)",
                FIRST_COMMUNITY + number,
                number,
                number,
                "小区" + number,
                "wk_storm_" + number);
        jdbc.update(
                "INSERT INTO staff (userid, community_id, name, role) VALUES (?, ?, ?, 'ENGINEERING_SUPERVISOR')",
                "chief." + number,
                FIRST_COMMUNITY + number,
                "主管" + number);
    }

    private void hire(JdbcTemplate jdbc, int number) {
        String userid = engineers.get(number);
        jdbc.update(
                "INSERT INTO staff (userid, community_id, name, role) VALUES (?, ?, ?, 'ENGINEER')",
                userid,
                id(number),
                "工" + userid);
        jdbc.update(
                "INSERT INTO staff_trade (userid, trade) VALUES (?, ?)",
                userid,
                TRADES.get(number / communities % TRADES.size()));
        jdbc.update(
                "INSERT INTO standing_duty (userid, weekday, starts, hours)"
                        + " WITH RECURSIVE d (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM d WHERE i < 7) SELECT ?, i, '00:00', 24 FROM d",
                userid);
    }

    private long id(int number) {
        return FIRST_COMMUNITY + number % communities;
    }

    /** The open_kfid a resident of this home writes to. */
    String account(int number) {
        return "wk_storm_" + number % communities;
    }

    /** As a resident writes it. */
    String home(int number) {
        return building(number) + "栋1单元" + room(number);
    }

    private String building(int number) {
        return String.valueOf(number / communities / A_BUILDING + 1);
    }

    private String floor(int number) {
        return String.valueOf(number / communities % A_BUILDING / 10 + 1);
    }

    private String room(int number) {
        return floor(number) + "%02d".formatted(number / communities % 10 + 1);
    }

    @Override
    public void close() {
        simulator.close();
        servers.close();
    }
}
