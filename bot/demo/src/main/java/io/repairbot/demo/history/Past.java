package io.repairbot.demo.history;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.community.Communities;
import io.repairbot.figure.FigureSweep;
import io.repairbot.rules.ReturnBy;
import io.repairbot.rules.Rules;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the database of a running program of the demo community. */
public final class Past {
    private static final String LAST = "SELECT COALESCE(MAX(id), 0) FROM work_order";

    private final BeanFactory program;
    private final PrintStream out;

    public Past(BeanFactory program, PrintStream out) {
        this.program = program;
        this.out = out;
    }

    /**
     * Day by day, each day whole or not at all.
     *
     * @throws HistoryRefused with nothing written when it is another database than the demo's
     */
    public void write(Wanted wanted) throws SQLException {
        JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
        Town town = program.getBean(TransactionTemplate.class)
                .execute(status ->
                        Town.read(program.getBean(Communities.class), program.getBean(Catalogue.class), jdbc));
        Times times = new Times(
                program.getBean(Rules.class),
                program.getBean(ReturnBy.class),
                town.community().zone(),
                town.crew());
        Ids ids = new Ids(town.community().id(), jdbc.queryForObject(LAST, Long.class));
        History history =
                new History(town, times, wanted, program.getBean(Clock.class).instant(), ids);
        Progress progress = new Progress(out, "工单 orders ", wanted.count());
        try (Connection connection = program.getBean(DataSource.class).getConnection()) {
            quick(connection, true);
            history.write(connection, progress::at);
            new Besides(town, wanted, program.getBean(Clock.class).instant()).write(connection);
            quick(connection, false);
        }
        addUp(wanted);
        analyze(jdbc);
    }

    /** The rows agree with each other by how they are made: looking it up for each of millions takes longer than writing them. */
    private static void quick(Connection connection, boolean on) throws SQLException {
        connection.setAutoCommit(!on);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = " + (on ? 0 : 1));
            statement.execute("SET SESSION unique_checks = " + (on ? 0 : 1));
        }
    }

    private void addUp(Wanted wanted) {
        out.println("统计 figures …");
        out.println(program.getBean(FigureSweep.class).addUp() + " 单已计入 of " + wanted.count() + " are added up");
    }

    /** What the database knows of its tables decides which index it takes. */
    private static void analyze(JdbcTemplate jdbc) {
        for (String table : new String[] {
            "work_order",
            "timeline_entry",
            "dispatch_offer",
            "deadline",
            "follow_up",
            "arrival",
            "notice",
            "call_back_task",
            "report_trace",
            "console_deed",
            "declined_request",
            "order_sum",
            "resident",
            "resident_home"
        }) jdbc.execute("ANALYZE TABLE " + table);
    }
}
