package io.repairbot;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties every table but those of the demo community, gives everybody the demo password again and sets the clock back. */
class FreshStart implements BeforeEachCallback {
    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
                    + " AND table_name NOT LIKE 'QRTZ%' AND table_name NOT IN ('flyway_schema_history', 'community', 'home',"
                    + " 'public_place', 'staff', 'staff_trade', 'standing_duty')";

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        context.getBean(MovableClock.class).reset();
        empty(context.getBean(JdbcTemplate.class));
        context.getBean("demoAccounts", ApplicationRunner.class).run(new DefaultApplicationArguments());
        Browser.port = context.getBean(Environment.class).getProperty("local.server.port");
    }

    /** In one batch, which is one connection: the order of parents and children does not matter on it. */
    private static void empty(JdbcTemplate jdbc) {
        List<String> steps = new java.util.ArrayList<>(List.of("SET FOREIGN_KEY_CHECKS = 0"));
        jdbc.queryForList(TABLES, String.class).forEach(table -> steps.add("DELETE FROM " + table));
        steps.add("DELETE FROM staff WHERE userid NOT LIKE '%.%' OR role = 'ADMIN'");
        steps.add("DELETE FROM home WHERE id > 12 * 3 * 18 * 4");
        steps.add("DELETE FROM public_place WHERE id > 27");
        steps.add("DELETE FROM community WHERE id > 1");
        steps.add("SET FOREIGN_KEY_CHECKS = 1");
        jdbc.batchUpdate(steps.toArray(String[]::new));
    }
}
