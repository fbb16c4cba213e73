package io.repairbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("The domain's ground")
class FoundationTest {
    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("every statement sees what is committed")
    void readCommitted() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    @DisplayName("a program's own clock replaces the system's")
    void clockReplaced() {
        assertThat(clock).isInstanceOf(MovableClock.class);
    }

    @Test
    @DisplayName("the demo community is whole")
    void demoCommunity() {
        assertThat(count("home")).isEqualTo(12 * 3 * 18 * 4);
        assertThat(count("public_place")).isEqualTo(3 + 12 * 2);
        assertThat(count("staff")).isEqualTo(10);
        assertThat(count("standing_duty")).isEqualTo(3 * 7);
        assertThat(jdbc.queryForObject(
                        "SELECT floor FROM home WHERE building = '3' AND unit = '2' AND room = '501'", String.class))
                .isEqualTo("5");
    }

    private int count(String table) {
        Integer rows = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return rows == null ? -1 : rows;
    }
}
