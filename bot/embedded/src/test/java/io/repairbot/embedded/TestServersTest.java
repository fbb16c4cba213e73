package io.repairbot.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TestServersTest {
    private final TestServers servers = TestServers.shared();

    @Test
    @DisplayName("One pair of servers per JVM")
    void sharesOnePair() {
        assertThat(TestServers.shared()).isSameAs(servers);
    }

    @Test
    @DisplayName("The database is the kind the build asked for, with strict SQL and UTC sessions")
    void isTheKindAskedFor() throws SQLException {
        boolean mysql = "mysql8".equals(System.getProperty("repairbot.test.database"));
        assertThat(select("SELECT VERSION() LIKE '%MariaDB%'")).isEqualTo(mysql ? "0" : "1");
        assertThat(select("SELECT @@sql_mode")).contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES");
        assertThat(select("SELECT @@time_zone")).isEqualTo("+00:00");
    }

    @Test
    @DisplayName("Chinese text survives in a table made without a word about character sets")
    void keepsChinese() throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute("CREATE TABLE sign (text VARCHAR(20))");
            connection.createStatement().execute("INSERT INTO sign VALUES ('阳光花园🌞')");
        }
        assertThat(select("SELECT text FROM sign")).isEqualTo("阳光花园🌞");
    }

    private String select(String sql) throws SQLException {
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(servers.jdbcUrl(), servers.user(), servers.password());
    }
}
