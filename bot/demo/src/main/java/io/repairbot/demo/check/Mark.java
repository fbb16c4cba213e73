package io.repairbot.demo.check;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where the database stood before the storm: what is older is not looked at.
 *
 * @param order the last order's id
 * @param notice the last notice's sequence number
 */
public record Mark(long order, long notice) {
    public static Mark now(JdbcTemplate jdbc) {
        return new Mark(
                last(jdbc, "SELECT COALESCE(MAX(id), 0) FROM work_order"),
                last(jdbc, "SELECT COALESCE(MAX(seq), 0) FROM notice"));
    }

    private static long last(JdbcTemplate jdbc, String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }
}
