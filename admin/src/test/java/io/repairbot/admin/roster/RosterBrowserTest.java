package io.repairbot.admin.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.MovableClock;
import io.repairbot.monthplan.Entry;
import io.repairbot.monthplan.MonthPlans;
import io.repairbot.shift.Shift;
import io.repairbot.shift.Shifts;
import io.repairbot.workorder.WorkOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
@DisplayName("S1 the roster in a real browser")
class RosterBrowserTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate THIRD = DECEMBER.atDay(3);

    @Autowired
    Desk desk;

    @Autowired
    MonthPlans plans;

    @Autowired
    Shifts shifts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Shift shift;

    @BeforeEach
    void shift() {
        shift = shifts.make("zhou.zhuguan", "工程值班", "全天", LocalTime.of(8, 30), 24);
        shifts.make("zhou.zhuguan", "前台", "早班", LocalTime.of(8, 0), 8);
        shifts.daily("zhou.zhuguan", shifts.of(1).get(0).id(), false);
    }

    @Test
    @DisplayName(
            "S1 next month by pattern, a conflict seen and mended with the keyboard, published; that day its engineer is offered the order")
    void wholeMonth() {
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = Chromium.signIn(window, "zhou.zhuguan");
            page.click("nav >> text=排班");
            page.click("a[aria-label=下个月]");
            fill(page, "李工", "EVERY_DAY", "2026-12-01", "2026-12-02");
            fill(page, "李工", "EVERY_DAY", "2026-12-04", "2026-12-31");
            page.click(".hints li:has-text('没有工程师值班') >> a.wide");
            assertThat(focused(page)).isEqualTo("d-2026-12-03");
            page.focus("[id='c-chen.gong-2026-12-03']");
            page.keyboard().press("ArrowDown");
            assertThat(focused(page)).isEqualTo("c-li.gong-2026-12-03");
            page.keyboard().press(key(page));
            page.waitForSelector("[id='c-li.gong-2026-12-03']:text-is('全')");
            assertThat(focused(page)).isEqualTo("c-li.gong-2026-12-03");
            page.check("text=看过了，仍要发布");
            page.click("button:text-is('发布')");
            page.waitForSelector("text=已发布，每个人都会收到自己的班次");
        }
        clock.moveTo("2026-12-03T10:00");
        WorkOrder order = desk.opened();
        assertThat(offered(order)).containsExactly("li.gong");
    }

    @Test
    @DisplayName("S1 keys pressed faster than the server answers are all kept, in their order")
    void fast() {
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = Chromium.signIn(window, "zhou.zhuguan");
            Chromium.open(page, "/roster?month=2026-12");
            page.focus("[id='c-chen.gong-2026-12-01']");
            for (int day = 1; day <= 5; day++) {
                page.keyboard().press(key(page));
                page.keyboard().press("ArrowRight");
            }
            page.waitForSelector("[id='c-chen.gong-2026-12-05']:text-is('全')");
            assertThat(page.locator("[role=alert]").count()).isZero();
        }
        assertThat(plans.entries(1, DECEMBER))
                .extracting(Entry::day)
                .containsExactly(DECEMBER.atDay(1), DECEMBER.atDay(2), THIRD, DECEMBER.atDay(4), DECEMBER.atDay(5));
    }

    @Test
    @DisplayName("S1 on a phone the month is a list of days; one person's month is tapped as a calendar")
    void phone() {
        try (BrowserContext window = Chromium.window(390, 844)) {
            Page page = Chromium.signIn(window, "zhou.zhuguan");
            Chromium.open(page, "/roster?month=2026-12");
            assertThat(page.isVisible(".plan")).isFalse();
            page.click(".by-day .names >> text=陈工");
            page.check("text=工程值班 全天");
            page.click("[id='c-chen.gong-2026-12-03']");
            page.waitForSelector("[id='c-chen.gong-2026-12-03']:text-is('全')");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
        assertThat(plans.entries(1, DECEMBER)).containsExactly(new Entry(shift.id(), THIRD, Desk.CHEN));
    }

    @Test
    @DisplayName("S13 on paper there is the table with its title and what the letters mean, and none of the tools")
    void paper() {
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = Chromium.signIn(window, "qian.qiantai");
            Chromium.open(page, "/roster?month=2026-12");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.isVisible("text=阳光花园值班安排表")).isTrue();
            assertThat(page.isVisible(".letters")).isTrue();
            assertThat(page.isVisible(".plan")).isTrue();
            assertThat(page.isVisible(".top")).isFalse();
            assertThat(page.isVisible(".hints")).isFalse();
        }
    }

    private static void fill(Page page, String person, String pattern, String first, String last) {
        if (page.locator("details:has([name=pattern]):not([open])").count() > 0) page.click("text=按规律排班");
        page.check(".names label:has-text('" + person + "') input");
        page.selectOption("[name=pattern]", pattern);
        page.selectOption("[name=shift]", new com.microsoft.playwright.options.SelectOption().setLabel("工程值班 全天"));
        page.fill("[name=first]", first);
        page.fill("[name=last]", last);
        page.click("text=排进去");
        LocalDate until = LocalDate.parse(last);
        String done = "至" + until.getMonthValue() + "月" + until.getDayOfMonth() + "日，";
        page.waitForSelector("[role=status]:has-text('" + done + "')");
        page.waitForLoadState();
    }

    /** Of the shift for the whole day. */
    private String key(Page page) {
        return String.valueOf(page.getAttribute("[name=brush][value='" + shift.id() + "']", "data-key"));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    private List<String> offered(WorkOrder order) {
        return jdbc.queryForList("SELECT engineer FROM dispatch_offer WHERE order_id = ?", String.class, order.id());
    }
}
