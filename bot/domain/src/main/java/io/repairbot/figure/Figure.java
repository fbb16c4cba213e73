package io.repairbot.figure;

/**
 * Which orders count for what. An order counts in the month in which it was reported and for its first responsible engineer (W3a). Nothing of it
 * changes once the order is over: so it can be added up then.
 */
public enum Figure {
    ORDERS("工单", "1 = 1"),
    /** Somebody took it, or nobody did in time. */
    OFFERED("要接的工单", "(w.first_responsible IS NOT NULL OR " + Sql.LEFT_LYING + ")"),
    TAKEN_IN_TIME("接单及时", "w.first_responsible IS NOT NULL AND NOT " + Sql.LEFT_LYING),
    /** Had a time to arrive by, and it was kept or it passed. */
    ARRIVAL_DUE("要按时到达的工单", "(" + Sql.ARRIVED + " OR " + Sql.NOT_COME + ")"),
    ARRIVED_IN_TIME("按时到达", Sql.ALWAYS_IN_TIME + " AND NOT " + Sql.NOT_COME),
    RETURN_DUE("应返单", "(w.completed_at IS NOT NULL OR w.overdue = 1)"),
    RETURNED("当天返单", "COALESCE(w.completed_at <= w.return_by, 0)"),
    FINISHED("已完成", "w.completed_at IS NOT NULL"),
    /** Minutes from report to completion of those {@link #FINISHED}; the only figure that is not a number of orders. */
    MINUTES("用时", "w.completed_at IS NOT NULL"),
    REPAIRED("修过的工单", "(w.completed_at IS NOT NULL OR w.round > 1)"),
    REWORKED("返工", "w.round > 1"),
    RATED("有评价的工单", "(w.closing <=> 'SATISFIED' OR " + Sql.COMPLAINED + ")"),
    SATISFIED("满意", "w.closing <=> 'SATISFIED'");

    private final String label;
    private final String condition;

    Figure(String label, String condition) {
        this.label = label;
        this.condition = Sql.COUNTS + " AND " + condition;
    }

    public String label() {
        return label;
    }

    /** SQL over {@code work_order w}, true or false and never NULL. */
    public String condition() {
        return condition;
    }

    /** A row of the table each of them asks is found by the order's id. */
    private static final class Sql {
        static final String COUNTS = "w.state NOT IN ('CANCELLED', 'MERGED')";
        static final String LEFT_LYING = fired(
                "d.round = 1 AND d.kind IN ('ACCEPT_ON_DUTY', 'ACCEPT_OTHERS', 'ACCEPT_SUPERVISOR', 'ACCEPT_MANAGER')");
        static final String ARRIVED = "EXISTS (SELECT 1 FROM arrival a WHERE a.order_id = w.id)";
        /** Of each order by itself: asked with EXISTS beside NOT EXISTS, the database first reads all arrivals there ever were. */
        static final String ALWAYS_IN_TIME = "(SELECT MIN(a.in_time) FROM arrival a WHERE a.order_id = w.id) <=> 1";
        /** The time passed in a round, and nobody has come in it yet. */
        static final String NOT_COME = fired("d.kind IN ('ARRIVAL_LATE', 'VISIT_REMINDER')"
                + " AND NOT EXISTS (SELECT 1 FROM arrival a WHERE a.order_id = d.order_id AND a.round = d.round)");

        static final String COMPLAINED = "EXISTS (SELECT 1 FROM follow_up u WHERE u.order_id = w.id"
                + " AND u.state IN ('DISSATISFIED', 'REWORKED'))";

        private static String fired(String which) {
            return "EXISTS (SELECT 1 FROM deadline d WHERE d.order_id = w.id AND d.state = 'FIRED' AND " + which + ")";
        }
    }
}
