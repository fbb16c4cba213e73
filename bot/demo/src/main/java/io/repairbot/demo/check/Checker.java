package io.repairbot.demo.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares what people sent and got with the database. */
public final class Checker {
    private final JdbcTemplate jdbc;
    private final Mark since;
    private final Clock clock;
    private final Collection<Heard> residents;
    private final Map<String, StaffPhone> staff;
    private final Findings findings = new Findings();

    /**
     * @param clock of the servers
     * @param staff by userid, everybody with all that came since {@code since}
     */
    public Checker(
            JdbcTemplate jdbc, Mark since, Clock clock, Collection<Heard> residents, Map<String, StaffPhone> staff) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.since = since;
        this.residents = residents;
        this.staff = staff;
    }

    public Verdict check() {
        orders();
        messages();
        int explained = staffMessages();
        new OrderCheck(jdbc, since, clock, findings).check();
        return new Verdict(findings.counts(), findings.examples(), explained + refusals());
    }

    private void orders() {
        Map<String, Integer> orders = new HashMap<>();
        Map<String, String> numbers = new HashMap<>();
        jdbc.query(
                "SELECT r.customer_id, COUNT(*), MIN(w.number) FROM work_order w JOIN resident r ON r.id = w.resident_id WHERE w.id > ? GROUP BY r.customer_id",
                row -> {
                    orders.put(row.getString(1), row.getInt(2));
                    numbers.put(row.getString(1), row.getString(3));
                },
                since.order());
        for (Heard heard : residents) {
            int has = orders.getOrDefault(heard.customer(), 0);
            String told = heard.customer() + " was told " + heard.number();
            findings.fault("reports never answered", !heard.confirmed(), heard.customer());
            findings.fault("confirmed reports lost", heard.confirmed() && has == 0, heard.customer());
            findings.fault("reports doubled", has > 1, heard.customer() + " has " + has);
            findings.fault(
                    "numbers not told",
                    has == 1 && !Objects.equals(numbers.get(heard.customer()), heard.number()),
                    told);
        }
    }

    /** A resident's message has the notice's id at the platform too. */
    private void messages() {
        Map<String, Set<String>> sent = new HashMap<>();
        jdbc.query(
                "SELECT r.customer_id, n.id FROM notice n JOIN resident r ON n.recipient = CONCAT('resident:', r.id) WHERE n.state = 'SENT' AND n.seq > ?",
                row -> {
                    sent.computeIfAbsent(row.getString(1), id -> new HashSet<>())
                            .add(row.getString(2));
                },
                since.notice());
        for (Heard heard : residents) {
            Set<String> should = sent.getOrDefault(heard.customer(), Set.of());
            Set<String> different = new HashSet<>(heard.got());
            findings.fault("messages to residents lost", !different.containsAll(should), heard.customer());
            findings.fault("messages to residents doubled", heard.got().size() > different.size(), heard.customer());
            findings.fault("messages nobody wrote", !should.containsAll(different), heard.customer());
        }
    }

    private int staffMessages() {
        Map<String, List<StaffCheck.Line>> sent = new HashMap<>();
        jdbc.query(
                "SELECT SUBSTRING(recipient, 7), LEFT(id, 12), COALESCE(card, ''), COALESCE(text, ''), repaint FROM notice"
                        + " WHERE recipient LIKE 'staff:%' AND state = 'SENT' AND seq > ? ORDER BY seq",
                row -> {
                    sent.computeIfAbsent(row.getString(1), userid -> new ArrayList<>())
                            .add(new StaffCheck.Line(
                                    row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5)));
                },
                since.notice());
        Set<String> everybody = new HashSet<>(sent.keySet());
        everybody.addAll(staff.keySet());
        int explained = 0;
        for (String userid : everybody) {
            StaffPhone phone = staff.getOrDefault(userid, new StaffPhone());
            explained += new StaffCheck(userid, phone, findings).check(sent.getOrDefault(userid, List.of()));
        }
        return explained;
    }

    private int refusals() {
        String dead = "SELECT COUNT(*) FROM notice WHERE seq > " + since.notice() + " AND state = ";
        findings.add("messages to staff given up", count(dead + "'DEAD' AND recipient LIKE 'staff:%'"));
        return count(dead + "'DEAD'") + count(dead + "'HELD'");
    }

    private int count(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class));
    }
}
