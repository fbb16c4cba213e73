package io.repairbot.demo.check;

import java.time.Clock;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is still to be done.
 *
 * @param open orders that have not come to their end
 * @param unsent messages that should have been tried by now
 * @param limited those of them whose person has had WeCom's {@value #A_MINUTE} messages of this minute
 */
public record Rest(int open, int unsent, int limited) {
    private static final int A_MINUTE = 30;

    /** @param clock of the servers */
    public static Rest of(JdbcTemplate jdbc, Mark since, Clock clock) {
        String now = Moments.now(clock);
        int open = count(
                jdbc,
                "SELECT COUNT(*) FROM work_order WHERE id > " + since.order()
                        + " AND state NOT IN ('CLOSED', 'CANCELLED', 'MERGED')");
        String waiting =
                "SELECT recipient, COUNT(*) AS messages FROM notice WHERE state IN ('PENDING', 'CLAIMED') AND next_attempt_at <= "
                        + now + " GROUP BY recipient";
        int unsent = count(jdbc, "SELECT COALESCE(SUM(messages), 0) FROM (" + waiting + ") w");
        int limited = count(
                jdbc,
                "SELECT COALESCE(SUM(messages), 0) FROM (" + waiting
                        + ") w WHERE recipient LIKE 'staff:%' AND (SELECT COUNT(*) FROM notice n"
                        + " WHERE n.recipient = w.recipient AND n.settled_at > " + now
                        + " - INTERVAL 1 MINUTE AND n.state = 'SENT' AND n.repaint = 0) >= " + A_MINUTE);
        return new Rest(open, unsent, limited);
    }

    public boolean isNone() {
        return open == 0 && unsent == 0;
    }

    private static int count(JdbcTemplate jdbc, String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class));
    }

    /** For people. */
    @Override
    public String toString() {
        return open + " orders open, " + unsent + " messages unsent, " + limited + " of them wait for WeCom's limit of "
                + A_MINUTE + " a minute to one person";
    }
}
