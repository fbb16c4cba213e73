package io.repairbot.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** One line written to and read from the database under test. */
final class DatabaseAtHand {
    static final Database KIND = Database.valueOf(
            System.getProperty("repairbot.test.database", "mariadb").toUpperCase(Locale.ROOT));

    private DatabaseAtHand() {}

    static void write(EmbeddedServers servers, String line) {
        try (Connection connection = connect(servers)) {
            connection.createStatement().execute("CREATE TABLE IF NOT EXISTS diary (line VARCHAR(40))");
            connection.createStatement().execute("INSERT INTO diary VALUES ('" + line + "')");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static String read(EmbeddedServers servers) {
        try (Connection connection = connect(servers);
                ResultSet rows = connection.createStatement().executeQuery("SELECT line FROM diary")) {
            return rows.next() ? rows.getString(1) : "nothing";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Connection connect(EmbeddedServers servers) throws SQLException {
        return DriverManager.getConnection(servers.jdbcUrl("diary"), servers.user(), servers.password());
    }
}
