package io.repairbot.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.repairbot.Axe;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.EveryPage;
import io.repairbot.contact.ContactLinks;
import io.repairbot.workorder.WorkOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class AccessibilityTest {
    @Autowired
    Desk desk;

    @Autowired
    EveryPage pages;

    @Autowired
    ContactLinks links;

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1366, 768", "390, 844"})
    @DisplayName("axe finds nothing serious on any page")
    void pages(int width, int height) {
        WorkOrder order = desk.busyDay();
        desk.wrote(order, "水管爆了，请快点来");
        links.keep("wk_sunshine", "https://work.weixin.qq.com/kf/kfc1?enc_scene=ENC");
        Map<String, List<EveryPage.Visit>> byPerson =
                pages.all(order).stream().collect(Collectors.groupingBy(EveryPage.Visit::userid));
        List<String> findings = new ArrayList<>();
        byPerson.forEach((userid, visits) -> findings.addAll(visit(userid, visits, width, height)));
        assertThat(findings).isEmpty();
    }

    @Test
    @DisplayName("axe finds nothing serious on the sign-in page, nor in what opens when an order is dealt with")
    void opened() {
        WorkOrder order = desk.opened();
        desk.opened();
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = window.newPage();
            Chromium.open(page, "/login");
            assertThat(Axe.findings(page)).isEmpty();
            Page supervisor = Chromium.signIn(window, "zhou.zhuguan");
            Chromium.open(supervisor, "/orders/" + order.number());
            for (String deed : List.of("改派", "延期", "合并", "关闭")) {
                supervisor.click("summary:text-is('" + deed + "')");
                if (!deed.equals("延期") && !deed.equals("关闭")) supervisor.waitForSelector(".deed[open] .pick");
                assertThat(Axe.findings(supervisor)).as(deed).isEmpty();
            }
            supervisor.click("summary:has-text('为什么是这个时间')");
            supervisor.waitForSelector(".due li");
            assertThat(Axe.findings(supervisor)).isEmpty();
        }
    }

    @Test
    @DisplayName("axe does find a field without a name and words too pale to read")
    void finds() {
        try (BrowserContext window = Chromium.window(390, 844)) {
            Page page = window.newPage();
            page.setContent(
                    "<html lang=zh><title>x</title><main><h1 style='color:#ddd;background:#fff'>今日看板</h1><input></main>");
            assertThat(Axe.findings(page))
                    .anyMatch(f -> f.startsWith("label"))
                    .anyMatch(f -> f.startsWith("color-contrast"));
        }
    }

    private static List<String> visit(String userid, List<EveryPage.Visit> visits, int width, int height) {
        List<String> findings = new ArrayList<>();
        try (BrowserContext window = Chromium.window(width, height)) {
            Page page = Chromium.signIn(window, userid);
            for (EveryPage.Visit visit : visits) {
                Chromium.open(page, visit.path());
                Axe.findings(page).forEach(finding -> findings.add(visit.path() + " " + finding));
            }
        }
        return findings;
    }
}
