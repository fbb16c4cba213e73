package io.repairbot.demo.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.demo.measure.Pages;
import io.repairbot.demo.measure.Visitor;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the pages that show orders ask the database, in a community with a past. */
class PagesTest {
    private static final int MOST_STATEMENTS = 8;

    private static List<String> pages;
    private static Visitor manager;
    private static Statements statements;

    @BeforeAll
    static void signIn() throws SQLException {
        ConfigurableApplicationContext program = PastTown.shared();
        JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
        pages = new Pages(jdbc, program.getBean(Clock.class).instant(), ZoneId.of("Asia/Shanghai")).all();
        int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        manager = new Visitor(port, "zheng.jingli", PastTown.PASSWORD);
        statements = new Statements(jdbc);
    }

    @Test
    @DisplayName("No page reads a whole table of orders, nor sorts one")
    void noFullScan() {
        Map<String, List<String>> scans = new TreeMap<>();
        for (String page : pages) {
            List<String> found = statements.scans(statements.of(() -> manager.get(page)));
            if (!found.isEmpty()) scans.put(page, found);
        }
        assertThat(scans).isEmpty();
    }

    @Test
    @DisplayName("No page asks more than eight questions, session and rights included")
    void fewStatements() {
        for (String page : pages) {
            manager.get(page);
            assertThat(statements.of(() -> manager.get(page))).as(page).hasSizeBetween(3, MOST_STATEMENTS);
        }
    }

    @Test
    @DisplayName("The device sees a scan: of a search by a column without an index, and of one that sorts everything")
    void seesScans() {
        assertThat(statements.scans(List.of("SELECT id FROM work_order WHERE result = 'x'")))
                .singleElement()
                .asString()
                .contains("ALL");
        assertThat(statements.scans(List.of("SELECT id FROM work_order ORDER BY content LIMIT 5")))
                .isNotEmpty();
        assertThat(statements.scans(List.of("SELECT id FROM work_order WHERE number = 'YG20261124-001'")))
                .isEmpty();
    }
}
