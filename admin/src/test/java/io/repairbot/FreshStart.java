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

/** Empties what tests write, children first, and gives everybody the demo password again. */
class FreshStart implements BeforeEachCallback {
    private static final List<String> WRITTEN = List.of(
            "call_back_task",
            "declined_request",
            "visit_gate",
            "notice",
            "follow_up",
            "extension_request",
            "supervisor_card",
            "deadline",
            "dispatch_offer",
            "attachment",
            "timeline_entry",
            "work_order",
            "order_counter",
            "inbound_message",
            "conversation",
            "resident",
            "console_deed",
            "console_account",
            "staff WHERE userid NOT LIKE '%.%'",
            "community WHERE id > 1");

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        context.getBean(MovableClock.class).reset();
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        WRITTEN.forEach(table -> jdbc.update("DELETE FROM " + table));
        context.getBean("demoAccounts", ApplicationRunner.class).run(new DefaultApplicationArguments());
        Browser.port = context.getBean(Environment.class).getProperty("local.server.port");
    }
}
