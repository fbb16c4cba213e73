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

@ConsoleTest
class BoardLiveTest {
    @Autowired
    Desk desk;

    @Test
    @DisplayName("What somebody does elsewhere moves on every open board within two seconds, without a click")
    void moves() {
        WorkOrder order = desk.opened();
        try (BrowserContext here = Chromium.window(1366, 768);
                BrowserContext there = Chromium.window(390, 844)) {
            Page clerk = Chromium.signIn(here, "qian.qiantai");
            Page manager = Chromium.signIn(there, "zheng.jingli");
            assertThat(clerk.locator("section:has(#lane0)").textContent()).contains(order.number());
            desk.accepted(order);
            Page.WaitForSelectorOptions soon = new Page.WaitForSelectorOptions().setTimeout(2000);
            for (Page page : new Page[] {clerk, manager}) {
                page.waitForSelector("section:has(#lane1) >> text=" + order.number(), soon);
                assertThat(page.locator("section:has(#lane0)").textContent()).doesNotContain(order.number());
            }
        }
    }

    @Test
    @DisplayName("Ages count up by themselves, by the server's clock")
    void ages() {
        desk.opened();
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = Chromium.signIn(window, "qian.qiantai");
            page.evaluate(
                    "document.querySelector('.lane time.age').dateTime ="
                            + " new Date(Number(document.querySelector('[data-now]').dataset.now) - 125 * 60000).toISOString()");
            page.waitForSelector(".lane time.age:text-is('2小时5分')", new Page.WaitForSelectorOptions().setTimeout(3000));
        }
    }
}
