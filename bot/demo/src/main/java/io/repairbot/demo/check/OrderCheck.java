package io.repairbot.demo.check;

import java.time.Clock;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must hold of the orders themselves: their story, their clocks, and who had to hear of them. */
final class OrderCheck {
    private static final String ENDED = "('CLOSED', 'CANCELLED', 'MERGED')";

    private final JdbcTemplate jdbc;
    private final Mark since;
    private final Clock clock;
    private final Findings findings;

    /** @param clock of the servers */
    OrderCheck(JdbcTemplate jdbc, Mark since, Clock clock, Findings findings) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.since = since;
        this.findings = findings;
    }

    void check() {
        inbound();
        stories();
        clocks();
        told();
    }

    private void inbound() {
        none("inbound messages not processed", "SELECT COUNT(*) FROM inbound_message WHERE state IN ('NEW', 'FAILED')");
        none("taps not processed", "SELECT COUNT(*) FROM staff_event WHERE state IN ('NEW', 'FAILED')");
    }

    private void stories() {
        newOrders("timelines without or with several openings", events("'OPENED'") + " <> 1");
        newOrders("timelines with several acceptances of a round", events("'ACCEPTED'") + " > w.round");
        newOrders("timelines with several completions of a round", events("'COMPLETED'") + " > w.round");
        newOrders(
                "closed orders with a step missing in the timeline",
                "w.state = 'CLOSED' AND (SELECT COUNT(DISTINCT t.event) FROM timeline_entry t WHERE t.order_id = w.id"
                        + " AND t.event IN ('OPENED', 'ACCEPTED', 'ARRIVED', 'COMPLETED', 'SATISFIED')) < 5");
    }

    private static String events(String which) {
        return "(SELECT COUNT(*) FROM timeline_entry t WHERE t.order_id = w.id AND t.event IN (" + which + "))";
    }

    private void clocks() {
        none(
                "deadlines missed",
                "SELECT COUNT(*) FROM deadline WHERE state = 'FAILED' OR (state = 'PENDING' AND due_at < "
                        + Moments.now(clock) + " - INTERVAL 30 SECOND)");
        none(
                "deadlines fired twice",
                "SELECT COUNT(*) FROM (SELECT order_id, round, kind, due_at FROM deadline WHERE state = 'FIRED' AND order_id > "
                        + since.order() + " GROUP BY order_id, round, kind, due_at HAVING COUNT(*) > 1) d");
        newOrders(
                "accepted orders without a clock for their return",
                events("'ACCEPTED'") + " > 0 AND NOT " + clock("d.kind = 'RETURN_OVERDUE'"));
        newOrders(
                "ended orders whose clocks run on",
                "w.state IN " + ENDED + " AND " + clock("d.state IN ('PENDING', 'PAUSED', 'HELD')"));
    }

    private static String clock(String which) {
        return "EXISTS (SELECT 1 FROM deadline d WHERE d.order_id = w.id AND " + which + ")";
    }

    private void told() {
        newOrders(
                "acceptances the resident was not told once",
                events("'ACCEPTED'") + " <> " + notices("resident:%", "'order-accepted', 'order-accepted-paid'"));
        newOrders(
                "ends of work the resident was not asked about once",
                events("'COMPLETED'") + " <> " + notices("resident:%", "'work-done', 'work-done-paid'"));
        newOrders(
                "ends of work not on the engineer's card once",
                events("'COMPLETED'") + " <> " + notices("staff:%", "'completed'"));
        none(
                "offers nobody was shown",
                "SELECT COUNT(*) FROM dispatch_offer o WHERE o.order_id > " + since.order()
                        + " AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.order_id = o.order_id AND n.card IS NOT NULL"
                        + " AND n.recipient = CONCAT('staff:', o.engineer) AND n.state IN ('SENT', 'SKIPPED'))");
    }

    private static String notices(String to, String templates) {
        return "(SELECT COUNT(*) FROM notice n WHERE n.order_id = w.id AND n.recipient LIKE '" + to
                + "' AND n.template IN (" + templates + "))";
    }

    private void newOrders(String what, String wrong) {
        none(what, "SELECT COUNT(*) FROM work_order w WHERE w.id > " + since.order() + " AND " + wrong);
    }

    private void none(String what, String sql) {
        findings.add(what, Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class)));
    }
}
