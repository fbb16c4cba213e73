package io.repairbot.admin.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.workorder.WorkOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class BoardLiveTest {
    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("What somebody does elsewhere moves on every open board by itself, without a click")
    void moves() {
        WorkOrder order = desk.opened();
        try (BrowserContext here = Chromium.window(1366, 768);
                BrowserContext there = Chromium.window(390, 844)) {
            Page clerk = Chromium.signIn(here, "qian.qiantai");
            Page manager = Chromium.signIn(there, "zheng.jingli");
            assertThat(clerk.locator("section:has(#lane0)").textContent()).contains(order.number());
            desk.accepted(order);
            Page.WaitForSelectorOptions soon = new Page.WaitForSelectorOptions().setTimeout(10_000);
            for (Page page : new Page[] {clerk, manager}) {
                page.waitForSelector("section:has(#lane1) >> text=" + order.number(), soon);
                assertThat(page.locator("section:has(#lane0)").textContent()).doesNotContain(order.number());
            }
        }
    }

    @Test
    @DisplayName("Ages count up by themselves, by the server's clock")
    void ages() {
        WorkOrder order = desk.opened();
        jdbc.update("UPDATE work_order SET opened_at = opened_at - INTERVAL 297 SECOND WHERE id = ?", order.id());
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = Chromium.signIn(window, "qian.qiantai");
            page.waitForSelector(".lane time.age:text-is('5分钟')", new Page.WaitForSelectorOptions().setTimeout(10_000));
        }
    }
}
