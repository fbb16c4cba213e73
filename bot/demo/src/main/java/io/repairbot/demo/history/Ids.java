package io.repairbot.demo.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Ids and numbers that nobody has yet. */
final class Ids {
    private final long community;
    private long last;

    Ids(long community, long last) {
        this.community = community;
        this.last = last;
    }

    long next() {
        return ++last;
    }

    /** Takes {@code count} numbers of the day. @return the last of them */
    long counted(Connection connection, LocalDate day, int count) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(
                        "INSERT INTO order_counter (community_id, day, last) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE last = last + ?");
                PreparedStatement read = connection.prepareStatement(
                        "SELECT last FROM order_counter WHERE community_id = ? AND day = ?")) {
            take.setLong(1, community);
            take.setObject(2, day);
            take.setInt(3, count);
            take.setInt(4, count);
            take.executeUpdate();
            read.setLong(1, community);
            read.setObject(2, day);
            return single(read);
        }
    }

    private static long single(PreparedStatement read) throws SQLException {
        try (ResultSet rows = read.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
