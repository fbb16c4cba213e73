package io.repairbot.admin.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.Statements;
import io.repairbot.workorder.WorkOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class BoardCostTest {
    @Autowired
    Desk desk;

    @Autowired
    Statements statements;

    @Test
    @DisplayName("No page costs more than eight statements, session and rights included, whatever the number of orders")
    void isCheap() {
        WorkOrder order = desk.busyDay();
        Browser manager = Browser.signedIn("zheng.jingli");
        for (String path : new String[] {
            "/",
            "/board",
            "/orders",
            "/orders?figure=SATISFIED&person=chen.gong&from=2026-11-01&to=2026-11-30",
            "/orders/" + order.number(),
            "/call-backs",
            "/roster",
            "/roster?month=2026-12",
            "/messages",
            "/audit",
            "/statistics",
            "/accounts",
            "/reports/new",
            "/homes?q=3-2",
            "/homes/521",
            "/homes/codes?building=3"
        }) {
            manager.page(path);
            assertThat(statements.leastOf(() -> manager.page(path))).as(path).isBetween(3, 8);
        }
    }
}
