package io.repairbot.admin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** As a clerk works: the receiver in one hand, the keyboard under the other. */
@ConsoleTest
class ReportBrowserTest {
    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("D1–D6 By keyboard alone: type, Enter, name, Enter, number, Enter, Enter — and the order is there")
    void byKeyboard() {
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = opened(window);
            page.keyboard().type("3栋2单元501厨房水龙头漏水，明天上午来");
            page.waitForSelector("button:has-text('登记，派人')");
            assertThat(page.inputValue("#place")).isEqualTo("3栋2单元501厨房");
            page.keyboard().press("Enter");
            page.keyboard().type("王阿姨");
            page.keyboard().press("Enter");
            page.keyboard().type("13812345678");
            page.waitForSelector("text=新来电，修好后电话回访");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            page.waitForSelector(".number:has-text('YG20261124-001')");
            page.keyboard().press("Enter");
            page.waitForSelector("#said");
            assertThat(page.inputValue("#said")).isEmpty();
        }
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM work_order", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"#content", "#place", "#time", "#phone"})
    @DisplayName("Before the first word every field is empty")
    void beginsEmpty(String field) {
        try (BrowserContext window = Chromium.window(1366, 768)) {
            assertThat(opened(window).inputValue(field)).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "What the clerk wrote into a field is not filled over; an empty field is filled again; a lost page is not lost text")
    void keepsTheHand() {
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = opened(window);
            page.fill("#said", "3栋2单元501水龙头漏水");
            page.waitForCondition(() -> page.inputValue("#place").equals("3栋2单元501"));
            page.fill("#place", "4栋1单元302");
            page.fill("#said", "3栋2单元501水龙头漏水，明天上午");
            page.waitForCondition(() -> page.inputValue("#time").contains("上午"));
            assertThat(page.inputValue("#place")).isEqualTo("4栋1单元302");
            Chromium.open(page, "/orders");
            Chromium.open(page, "/reports/new");
            assertThat(page.inputValue("#said")).isEqualTo("3栋2单元501水龙头漏水，明天上午");
            assertThat(page.inputValue("#place")).isEqualTo("4栋1单元302");
        }
    }

    @Test
    @DisplayName("S3 A danger shows its safety words while the clerk types; one key tells staff")
    void danger() {
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = opened(window);
            page.keyboard().type("家里闻到煤气味");
            page.click("text=马上通知值班师傅、主管和经理");
            page.waitForSelector("text=值班师傅、主管和经理都收到了");
            assertThat(page.inputValue("[name=alarmed]")).isEqualTo("true");
        }
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM emergency", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    @DisplayName("Nothing stands out of the page, at a desk and on a phone")
    void fits(int width, int height) {
        try (BrowserContext window = Chromium.window(width, height)) {
            Page page = opened(window);
            page.fill("#said", "3栋2单元501空调不制冷，明天上午来");
            page.waitForSelector("text=有偿服务");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("admin/target/report-" + width + ".png"))
                    .setFullPage(true));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static Page opened(BrowserContext window) {
        Page page = Chromium.signIn(window, "qian.qiantai");
        page.click("nav >> text=电话报修");
        page.waitForSelector("#said:focus");
        return page;
    }
}
