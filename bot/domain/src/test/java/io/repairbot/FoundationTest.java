package io.repairbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("The domain's ground")
class FoundationTest {
    @Autowired
    DataSource database;

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
}
