package io.repairbot.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.embedded.TestServers;
import io.repairbot.resident.Residents;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.TimeZone;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("Instants are kept as UTC, whatever the zone of the JVM")
class InstantAsUtcTest {
    private final TimeZone before = TimeZone.getDefault();

    @Autowired
    Residents residents;

    @Autowired
    Stamps stamps;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void farFromUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        residents.meet(1, "wm_a");
    }

    @AfterEach
    void backHome() {
        TimeZone.setDefault(before);
    }

    @Test
    @DisplayName("when written")
    void writtenAsUtc() {
        assertThat(jdbc.queryForObject("SELECT CAST(created_at AS CHAR) FROM resident", String.class))
                .isEqualTo("2026-11-24 01:00:00.000");
    }

    @Test
    @DisplayName("when read")
    void readBackAsWritten() {
        assertThat(stamps.latest()).isEqualTo(MovableClock.at("2026-11-24T09:00"));
    }

    @Test
    @DisplayName("and of the database session, unlike what the driver does by itself")
    void sessionElsewhere() throws SQLException {
        Instant nine = MovableClock.at("2026-11-24T09:00");
        String url = TestServers.shared()
                .jdbcUrl()
                .replace("connectionTimeZone=UTC", "connectionTimeZone=Asia/Tokyo")
                .replace("ToSession=true", "ToSession=false");
        try (Connection tokyo = DriverManager.getConnection(
                        url, TestServers.shared().user(), TestServers.shared().password());
                PreparedStatement select = tokyo.prepareStatement("SELECT CAST(? AS CHAR), CAST(? AS CHAR)")) {
            new InstantAsUtc().setNonNullParameter(select, 1, nine, null);
            select.setObject(2, Timestamp.from(nine));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).startsWith("2026-11-24 01:00:00");
                assertThat(row.getString(2)).startsWith("2026-11-24 10:00:00");
            }
        }
    }

    @Mapper
    interface Stamps {
        @Select("SELECT MAX(created_at) FROM resident")
        Instant latest();
    }
}
