package io.repairbot.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.resident.Residents;
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
    void writtenAsUtc() {
        assertThat(jdbc.queryForObject("SELECT CAST(created_at AS CHAR) FROM resident", String.class))
                .isEqualTo("2026-11-24 01:00:00.000");
    }

    @Test
    void readBackAsWritten() {
        assertThat(stamps.latest()).isEqualTo(MovableClock.at("2026-11-24T09:00"));
    }

    @Mapper
    interface Stamps {
        @Select("SELECT MAX(created_at) FROM resident")
        Instant latest();
    }
}
