package io.repairbot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many statements the database has been sent by requests: what the server itself counts, sessions and all, except by connections of tests. */
@Component
public class Statements {
    private static final List<String> KINDS = List.of("Com_select", "Com_insert", "Com_update", "Com_delete");

    private static final int TRIES = 5;

    private final JdbcTemplate jdbc;

    Statements(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The server counts for everybody, and what others send meanwhile is not the page's; so the least of some tries counts. */
    public int leastOf(Runnable page) {
        return IntStream.range(0, TRIES)
                .map(again -> {
                    int before = count();
                    page.run();
                    return count() - before;
                })
                .min()
                .orElseThrow();
    }

    /** Without the look itself. */
    private int count() {
        Map<String, String> status = new java.util.HashMap<>();
        jdbc.query(
                "SHOW GLOBAL STATUS LIKE 'Com_%'",
                row -> {
                    status.put(row.getString(1), row.getString(2));
                });
        return KINDS.stream()
                .mapToInt(kind -> Integer.parseInt(Objects.requireNonNull(status.get(kind))))
                .sum();
    }
}
