package io.repairbot.demo.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database is really sent, values and all, as its own log has it; and how it would find the rows. */
record Statements(JdbcTemplate jdbc) {
    /** A table of this size is no table of orders. */
    private static final long SMALL = 500;

    /** Swept once a minute, whoever asks for a page. */
    private static final String OLD_SESSIONS = "EXPIRY_TIME <";

    private static final String MARK = "/* not of a page */ ";

    /** What is sent while this runs, other than to begin and end a transaction. */
    List<String> of(Runnable work) {
        jdbc.execute("SET GLOBAL log_output = 'TABLE'");
        jdbc.execute("TRUNCATE TABLE mysql.general_log");
        jdbc.execute("SET GLOBAL general_log = ON");
        try {
            work.run();
        } finally {
            jdbc.execute("SET GLOBAL general_log = OFF");
        }
        return jdbc
                .queryForList(
                        MARK
                                + "SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log WHERE command_type = 'Query'",
                        String.class)
                .stream()
                .filter(sql -> !sql.contains(OLD_SESSIONS))
                .filter(sql -> sql.toUpperCase(Locale.ROOT).matches("(?s)\\W*(SELECT|UPDATE|INSERT|DELETE|WITH)\\b.*"))
                .toList();
    }

    /** One line for each table that is read or sorted from end to end. */
    List<String> scans(List<String> statements) {
        return statements.stream()
                .flatMap(sql -> jdbc.queryForList(MARK + "EXPLAIN " + sql).stream()
                        .filter(Statements::isScan)
                        .map(plan -> plan.get("table") + " " + plan.get("type") + " " + plan.get("rows") + " "
                                + plan.get("Extra") + " in " + sql))
                .toList();
    }

    private static boolean isScan(Map<String, Object> plan) {
        String type = String.valueOf(plan.get("type"));
        String table = String.valueOf(plan.get("table"));
        boolean ours = !table.startsWith("<") && !table.equals("null");
        boolean sorted = String.valueOf(plan.get("Extra")).contains("filesort");
        return ours && rows(plan) > SMALL && (type.equals("ALL") || type.equals("index") || sorted);
    }

    /** The estimate; MariaDB may write a share behind it: {@code 12 (3%)}. */
    private static long rows(Map<String, Object> plan) {
        String rows = String.valueOf(plan.get("rows")).replaceAll("\\D.*", "");
        return rows.isEmpty() ? 0 : Long.parseLong(rows);
    }
}
