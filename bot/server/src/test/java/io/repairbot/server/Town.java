package io.repairbot.server;

import io.repairbot.community.DoorCodes;
import io.repairbot.simulator.MovableClock;
import io.repairbot.simulator.Phones;
import io.repairbot.simulator.Simulator;
import io.repairbot.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The demo community alive: simulated WeCom, production server, real database and Redis, one clock that tests move. Started once for all story tests. */
public final class Town {
    private static @Nullable Town shared;

    /** Wednesday, 9 o'clock in Shanghai. */
    private static final Instant MORNING = Instant.parse("2026-11-25T01:00:00Z");

    private final MovableClock clock;
    private final Simulator simulator;
    private final ConfigurableApplicationContext server;
    private final Phones phones;
    private final String address;

    private Town() {
        int port = freePort();
        this.clock = MovableClock.startingAt(MORNING);
        this.simulator = Simulator.start(
                SimulatorSettings.sunshine().withCallbackUrl("http://localhost:" + port + "/wecom/callback"), clock);
        SpringApplication program = RepairbotServer.application();
        program.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("townClock", Clock.class, () -> clock));
        this.server = TestProgram.start(
                program,
                "server.port=" + port,
                "repairbot.public-url=http://localhost:" + port,
                "repairbot.wecom.sign-in.qr-url=" + simulator.baseUrl() + "/wwlogin/sso/login",
                "repairbot.wecom.sign-in.oauth-url=" + simulator.baseUrl() + "/connect/oauth2/authorize",
                "repairbot.wecom.api-base-url=" + simulator.baseUrl());
        this.address = "http://localhost:" + port;
        this.phones = Phones.at(simulator.baseUrl());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    public static synchronized Town shared() {
        if (shared == null) shared = new Town();
        return shared;
    }

    public Phones phones() {
        return phones;
    }

    /** Of the server, without a slash at the end. */
    public String address() {
        return address;
    }

    /** Of the simulated WeCom, without a slash at the end. */
    public String wecom() {
        return simulator.baseUrl();
    }

    /** What is on the QR code of a building of the community. */
    public String codeOf(String building) {
        return server.getBean(DoorCodes.class).of(1, building);
    }

    /** A row of the database as the story left it. */
    public Map<String, Object> row(String sql, Object... arguments) {
        return server.getBean(JdbcTemplate.class).queryForMap(sql, arguments);
    }

    public List<String> column(String sql, Object... arguments) {
        return server.getBean(JdbcTemplate.class).queryForList(sql, String.class, arguments);
    }

    /** What is not urgent waits for the morning, and stories leave the clock where they like: nine o'clock, of tomorrow when it is later than noon. */
    public void morning() {
        ZonedDateTime now = clock.instant().atZone(ZoneId.of("Asia/Shanghai"));
        ZonedDateTime nine = now.toLocalDate().atTime(9, 0).atZone(now.getZone());
        if (now.getHour() >= 12) nine = nine.plusDays(1);
        if (now.isBefore(nine)) phones.moveClock(Duration.between(now, nine));
    }

    public Instant now() {
        return clock.instant();
    }

    public Instant instant(String sql, Object... arguments) {
        return Objects.requireNonNull(
                        server.getBean(JdbcTemplate.class).queryForObject(sql, LocalDateTime.class, arguments))
                .toInstant(ZoneOffset.UTC);
    }

    public void emptyRedis() {
        StringRedisTemplate redis = server.getBean(StringRedisTemplate.class);
        redis.execute(
                connection -> {
                    connection.serverCommands().flushAll();
                    return null;
                },
                false);
    }

    public <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    private void stop() {
        server.close();
        simulator.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
