package io.repairbot.demo.storm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares what people sent and got with the database. */
final class Checker {
    private static final int EXAMPLES = 20;

    private final JdbcTemplate jdbc;
    private final People people;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();

    Checker(JdbcTemplate jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Messages that should have been tried by now. */
    static int unsent(JdbcTemplate jdbc) {
        return count(
                jdbc,
                "SELECT COUNT(*) FROM notice WHERE state IN ('PENDING', 'CLAIMED') AND next_attempt_at <= UTC_TIMESTAMP(3)");
    }

    Verdict check() {
        orders();
        messages();
        none("staff messages not sent exactly once", staffMessages());
        none("inbound messages not processed", "SELECT COUNT(*) FROM inbound_message WHERE state IN ('NEW', 'FAILED')");
        none("taps not processed", "SELECT COUNT(*) FROM staff_event WHERE state IN ('NEW', 'FAILED')");
        none(
                "deadlines missed",
                "SELECT COUNT(*) FROM deadline WHERE state = 'FAILED' OR (state = 'PENDING' AND due_at < UTC_TIMESTAMP(3) - INTERVAL 30 SECOND)");
        none(
                "deadlines fired twice",
                "SELECT COUNT(*) FROM (SELECT order_id, round, kind, due_at FROM deadline WHERE state = 'FIRED'"
                        + " GROUP BY order_id, round, kind, due_at HAVING COUNT(*) > 1) d");
        none("timelines without or with several openings", timelines("OPENED", "<> 1"));
        none("timelines with several completions of a round", timelines("COMPLETED", "> MAX(w.round)"));
        return new Verdict(
                counts, examples, count(jdbc, "SELECT COUNT(*) FROM notice WHERE state IN ('DEAD', 'HELD')"));
    }

    private void orders() {
        Map<String, Integer> orders = new HashMap<>();
        Map<String, String> numbers = new HashMap<>();
        jdbc.query(
                "SELECT r.customer_id, COUNT(*), MIN(w.number) FROM work_order w JOIN resident r ON r.id = w.resident_id GROUP BY r.customer_id",
                row -> {
                    orders.put(row.getString(1), row.getInt(2));
                    numbers.put(row.getString(1), row.getString(3));
                });
        for (Reporter reporter : people.reporters()) {
            int has = orders.getOrDefault(reporter.id(), 0);
            fault("reports never answered", reporter.confirmedAt() == 0, reporter.id());
            fault("confirmed reports lost", reporter.confirmedAt() != 0 && has == 0, reporter.id());
            fault("reports doubled", has > 1, reporter.id() + " has " + has);
            fault(
                    "numbers not told",
                    has == 1 && !Objects.equals(numbers.get(reporter.id()), reporter.number()),
                    reporter.id() + " was told " + reporter.number());
        }
    }

    /** A resident's message has the notice's id at the platform too. */
    private void messages() {
        Map<String, Set<String>> sent = new HashMap<>();
        jdbc.query(
                "SELECT r.customer_id, n.id FROM notice n JOIN resident r ON n.recipient = CONCAT('resident:', r.id) WHERE n.state = 'SENT'",
                row -> {
                    sent.computeIfAbsent(row.getString(1), id -> new HashSet<>())
                            .add(row.getString(2));
                });
        for (Reporter reporter : people.reporters()) {
            Set<String> should = sent.getOrDefault(reporter.id(), Set.of());
            List<String> got = reporter.got();
            Set<String> different = new HashSet<>(got);
            fault("messages to residents lost", !different.containsAll(should), reporter.id());
            fault("messages to residents doubled", got.size() > different.size(), reporter.id());
            fault("messages nobody wrote", !should.containsAll(different), reporter.id());
        }
    }

    private static String staffMessages() {
        return "SELECT COUNT(*) FROM notice WHERE recipient LIKE 'staff:fitter.%' AND state NOT IN ('SENT', 'SKIPPED', 'QUIET', 'PENDING', 'CLAIMED')";
    }

    private static String timelines(String event, String wrong) {
        return "SELECT COUNT(*) FROM (SELECT w.id FROM work_order w LEFT JOIN timeline_entry t ON t.order_id = w.id AND t.event = '"
                + event + "' GROUP BY w.id HAVING COUNT(t.id) " + wrong + ") o";
    }

    private void none(String what, String sql) {
        counts.put(what, count(jdbc, sql));
    }

    private void fault(String what, boolean there, String example) {
        counts.merge(what, there ? 1 : 0, Integer::sum);
        if (there && examples.size() < EXAMPLES) examples.add(what + ": " + example);
    }

    private static int count(JdbcTemplate jdbc, String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class));
    }
}
