package io.repairbot.admin.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class ActionsInBrowserTest {
    @Autowired
    Desk desk;

    @Autowired
    WorkOrders orders;

    @Test
    @DisplayName(
            "W3a In a real browser: open 改派, read why each fits, choose, send; a colleague's open page is told when he acts too late")
    void reassigns() {
        WorkOrder order = desk.opened();
        try (BrowserContext here = Chromium.window(1366, 768);
                BrowserContext there = Chromium.window(390, 844)) {
            Page supervisor = Chromium.signIn(here, "zhou.zhuguan");
            Page manager = Chromium.signIn(there, "zheng.jingli");
            for (Page page : new Page[] {supervisor, manager}) Chromium.open(page, "/orders/" + order.number());
            supervisor.click("summary:text-is('改派')");
            supervisor.click(".pick:has-text('李工')");
            shot(supervisor, "desk-reassign");
            supervisor.click("text=确定改派");
            supervisor.waitForSelector("[role=status]:has-text('已派给他')");
            desk.accepted(order);
            manager.click("summary:text-is('关闭')");
            manager.fill("#words-close", "不用修了");
            shot(manager, "phone-close");
            manager.onceDialog(Dialog::accept);
            manager.click("text=确定关闭");
            manager.waitForSelector("[role=alert]:has-text('刚刚有人处理过')");
        }
        assertThat(orders.find(order.number()).orElseThrow().state()).isEqualTo(WorkOrderState.ACCEPTED);
    }

    @Test
    @DisplayName(
            "Two browsers: what is done on the one's page moves the other's board and is told on the other's page of the order")
    void seeEachOther() {
        WorkOrder order = desk.opened();
        try (BrowserContext here = Chromium.window(1366, 768);
                BrowserContext there = Chromium.window(390, 844)) {
            Page supervisor = Chromium.signIn(here, "zhou.zhuguan");
            Page clerk = Chromium.signIn(there, "qian.qiantai");
            Page board = there.newPage();
            Chromium.open(board, "/");
            Chromium.open(clerk, "/orders/" + order.number());
            clerk.click("summary:text-is('住户来电补充')");
            clerk.fill("#words-add", "门铃坏了");
            Chromium.open(supervisor, "/orders/" + order.number());
            supervisor.click("summary:text-is('关闭')");
            supervisor.fill("#words-close", "重复报修");
            supervisor.onceDialog(Dialog::accept);
            supervisor.click("text=确定关闭");
            clerk.waitForSelector("#news:has-text('周主管刚刚关闭')");
            shot(clerk, "phone-news");
            assertThat(clerk.inputValue("#words-add")).isEqualTo("门铃坏了");
            board.waitForFunction("number => !document.body.textContent.includes(number)", order.number());
        }
    }

    @Test
    @DisplayName("In a real browser: open 合并, search, choose, be asked once more; a no leaves everything as it is")
    void merges() {
        WorkOrder into = desk.open(false, "厨房漏水");
        WorkOrder order = desk.open(false, "楼下说漏水");
        desk.open(false, "客厅灯不亮");
        try (BrowserContext window = Chromium.window(390, 844)) {
            Page clerk = Chromium.signIn(window, "qian.qiantai");
            Chromium.open(clerk, "/orders/" + order.number());
            clerk.click("summary:text-is('合并')");
            clerk.waitForSelector("#targets:has-text('客厅灯不亮')");
            clerk.fill("#target", "厨房漏");
            clerk.waitForSelector("#targets:not(:has-text('客厅灯不亮')) .pick");
            clerk.click(".pick:has-text('" + into.number() + "')");
            shot(clerk, "phone-merge");
            clerk.onceDialog(Dialog::dismiss);
            clerk.click("text=确定合并");
            assertThat(orders.find(order.number()).orElseThrow().state()).isEqualTo(WorkOrderState.OPEN);
            clerk.onceDialog(Dialog::accept);
            clerk.click("text=确定合并");
            clerk.click("a:text-is('看主工单')");
            clerk.waitForURL(url -> url.endsWith(into.number()));
        }
        assertThat(orders.find(order.number()).orElseThrow().state()).isEqualTo(WorkOrderState.MERGED);
    }

    private static void shot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("admin/target/screens", name + ".png")));
    }
}
