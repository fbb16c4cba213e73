package io.repairbot.admin.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.MovableClock;
import io.repairbot.monthplan.Entry;
import io.repairbot.monthplan.MonthPlans;
import io.repairbot.roster.DutyRequests;
import io.repairbot.shift.Shift;
import io.repairbot.shift.Shifts;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
@DisplayName("S1 the roster at the desk")
class RosterTest {
    private static final String CHEN = Desk.CHEN;
    private static final String LI = "li.gong";
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final String PAGE = "/roster?month=2026-12";

    @Autowired
    MonthPlans plans;

    @Autowired
    Shifts shifts;

    @Autowired
    DutyRequests requests;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Shift shift;
    private Browser supervisor;

    @BeforeEach
    void open() {
        shift = shifts.make("zhou.zhuguan", "工程值班", "全天", LocalTime.of(8, 30), 24);
        supervisor = Browser.signedIn("zhou.zhuguan");
        supervisor.page(PAGE);
    }

    @Test
    @DisplayName("S1 a tap on a cell gives the picked shift, the same tap again takes it away; both are written down")
    void cell() {
        tap(CHEN + "|2026-12-03|");
        assertThat(plans.entries(1, DECEMBER)).containsExactly(new Entry(shift.id(), DECEMBER.atDay(3), CHEN));
        tap(CHEN + "|2026-12-03|" + shift.id());
        assertThat(plans.entries(1, DECEMBER)).isEmpty();
        assertThat(supervisor.page("/roster/2026-12/history")).contains("周主管", "陈工12月3日：全天", "陈工12月3日：休");
    }

    @Test
    @DisplayName("S1 two supervisors at one cell: the second is told, and nothing is overwritten")
    void twoAtOneCell() {
        Browser other = Browser.signedIn("wu.zhuguan");
        other.page(PAGE);
        tap(CHEN + "|2026-12-03|");
        post(other, "cell", Map.of("cell", CHEN + "|2026-12-03|", "brush", "0"));
        assertThat(other.page(PAGE)).contains("刚才有人改过陈工12月3日的排班，您的这一步没有保存。");
        assertThat(plans.entries(1, DECEMBER)).hasSize(1);
    }

    @Test
    @DisplayName("S1 a pattern, and last month: each on the draft that was seen, and refused on another")
    void fill() {
        Map<String, String> form = pattern("0");
        post(supervisor, "fill", form);
        assertThat(supervisor.page(PAGE)).contains("已排好：陈工、李工，12月1日至12月31日，上一休一，全天。");
        assertThat(plans.entries(1, DECEMBER)).hasSize(31);
        post(supervisor, "fill", form);
        assertThat(supervisor.page(PAGE)).contains("刚才有人改过12月的排班");
        post(supervisor, "copy", Map.of("version", "0"));
        assertThat(supervisor.page(PAGE)).contains("刚才有人改过12月的排班");
        assertThat(plans.entries(1, DECEMBER)).hasSize(31);
        post(supervisor, "copy", Map.of("version", version()));
        assertThat(supervisor.page(PAGE)).contains("已按上个月的排班生成");
        assertThat(plans.entries(1, DECEMBER)).hasSize(31 * 3);
    }

    private Map<String, String> pattern(String version) {
        return Map.of(
                "people",
                CHEN + "," + LI,
                "pattern",
                "ONE_ONE",
                "shift",
                "" + shift.id(),
                "first",
                "2026-12-01",
                "last",
                "2026-12-31",
                "version",
                version);
    }

    @Test
    @DisplayName("S1 forms that say nothing are answered in words and change nothing")
    void incomplete() {
        post(supervisor, "fill", Map.of("version", "0"));
        assertThat(supervisor.page(PAGE)).contains("请选规律");
        post(supervisor, "fill", Map.of("version", "0", "pattern", "ONE_ONE", "people", CHEN));
        assertThat(supervisor.page(PAGE)).contains("请选日期");
        post(supervisor, "cell", Map.of("cell", "x"));
        assertThat(supervisor.page(PAGE)).contains("请点一个格子");
        post(supervisor, "shifts", Map.of("post", "前台", "name", "早班", "starts", "8点", "hours", "8"));
        assertThat(supervisor.page(PAGE)).contains("请填上班时间");
        assertThat(plans.entries(1, DECEMBER)).isEmpty();
    }

    @Test
    @DisplayName("S1 days that are over have no button, and are refused when somebody sends them all the same")
    void past() {
        String november = supervisor.page("/roster?month=2026-11");
        assertThat(november)
                .contains("value=\"chen.gong|2026-11-24|\"")
                .doesNotContain("value=\"chen.gong|2026-11-23|\"");
        supervisor.post("/roster/2026-11/cell", Map.of("cell", CHEN + "|2026-11-23|", "brush", "" + shift.id()));
        assertThat(supervisor.page("/roster?month=2026-11")).contains("11月23日（周一）已经过去，不能再排。");
        assertThat(plans.entries(1, YearMonth.of(2026, 11))).isEmpty();
    }

    @Test
    @DisplayName(
            "S1 publishing asks first when something is wrong; everybody planned is told, and nothing can be tapped any more")
    void publish() {
        post(supervisor, "fill", pattern("0"));
        supervisor.page(PAGE);
        post(supervisor, "publish", Map.of("version", version()));
        assertThat(supervisor.page(PAGE)).contains("处要留意", "发布后通知2人");
        assertThat(plans.isPublished(1, DECEMBER)).isFalse();
        post(supervisor, "publish", Map.of("version", version(), "knowingly", "true"));
        assertThat(supervisor.page(PAGE))
                .contains("已发布，每个人都会收到自己的班次", "周主管 11月24日")
                .doesNotContain("<button class=\"cell\"");
        assertThat(told()).containsExactlyInAnyOrder(CHEN, LI);
        tap(CHEN + "|2026-12-01|" + shift.id());
        assertThat(supervisor.page(PAGE)).contains("已经发布，变动请走请假或换班");
    }

    private List<String> told() {
        return jdbc
                .queryForList("SELECT recipient FROM notice WHERE template = 'duty-published'", String.class)
                .stream()
                .map(recipient -> recipient.substring(recipient.indexOf(':') + 1))
                .toList();
    }

    @Test
    @DisplayName("S5d leave is approved here as on the card: with who stands in, once; the sheet shows both")
    void approve() {
        String number = requests.askLeave(CHEN, DECEMBER.atDay(3), "家里有事").number();
        assertThat(supervisor.page(PAGE)).contains("陈工 12月3日 请假", "家里有事", "待批");
        post(supervisor, "requests/" + number + "/approve", Map.of());
        assertThat(supervisor.page(PAGE)).contains("请先选顶班人");
        post(supervisor, "requests/" + number + "/approve", Map.of("substitute", LI));
        assertThat(supervisor.page(PAGE)).contains("已批准", "顶班：李工", "李工12月3日 顶班").doesNotContain("待批");
        post(supervisor, "requests/" + number + "/refuse", Map.of());
        assertThat(supervisor.page(PAGE)).contains("这个申请已经处理过了");
    }

    @Test
    @DisplayName("S5d leave is refused here; and leave asked for at the desk is entered and counts")
    void refuseAndEnter() {
        String number = requests.askLeave(CHEN, DECEMBER.atDay(3), "").number();
        post(supervisor, "requests/" + number + "/refuse", Map.of());
        assertThat(supervisor.page(PAGE)).contains("已记下不批准", "未批准");
        post(supervisor, "leave", Map.of("userid", CHEN, "on", "2026-12-04", "substitute", LI, "reason", "发烧"));
        assertThat(supervisor.page(PAGE)).contains("已登记请假", "陈工 12月4日 请假", "发烧");
        assertThat(supervisor.page("/roster/2026-12/history")).contains("登记请假", "陈工12月4日请假，顶班：李工", "不批准请假换班");
    }

    @Test
    @DisplayName("S2 a shift is made, need not be held any more, and is dropped")
    void shifts() {
        post(supervisor, "shifts", Map.of("post", "前台", "name", "早班", "starts", "08:00", "hours", "8"));
        assertThat(supervisor.page(PAGE)).contains("前台 早班 8:00–16:00");
        long made = jdbc.queryForObject("SELECT id FROM duty_shift WHERE name = '早班'", Long.class);
        post(supervisor, "shifts/" + made + "/daily", Map.of("daily", "false"));
        assertThat(supervisor.page(PAGE)).contains("早班：有需要才排");
        post(supervisor, "shifts/" + made + "/drop", Map.of());
        assertThat(supervisor.page(PAGE)).contains("删除早班").doesNotContain("前台 早班 8:00–16:00");
    }

    @Test
    @DisplayName("People, shifts and requests of another community, and months that are none, are not there")
    void foreign() {
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("INSERT INTO staff (userid, community_id, name, role) VALUES ('foreign', 2, '外人', 'ENGINEER')");
        jdbc.update(
                "INSERT INTO duty_shift (id, community_id, post, name, starts, hours) VALUES (900001, 2, '值班', '别处班', '08:30', 24)");
        String number = requests.askLeave(CHEN, DECEMBER.atDay(3), "").number();
        jdbc.update("UPDATE duty_request SET community_id = 2");
        assertThat(tap("foreign|2026-12-03|").statusCode()).isEqualTo(404);
        assertThat(post(supervisor, "cell", Map.of("cell", CHEN + "|2026-12-03|", "brush", "900001"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(supervisor, "shifts/900001/drop", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(post(supervisor, "requests/" + number + "/approve", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(post(supervisor, "leave", Map.of("userid", "foreign", "on", "2026-12-03"))
                        .statusCode())
                .isEqualTo(404);
        for (String none : List.of(
                "month=2026-13",
                "month=9999-01",
                "month=x",
                "month=2026-12&person=foreign",
                "month=2026-12&day=2026-11-03"))
            assertThat(supervisor.get("/roster?" + none).statusCode()).as(none).isEqualTo(404);
        assertThat(supervisor.page(PAGE)).doesNotContain("外人", "别处班");
        assertThat(plans.entries(1, DECEMBER)).isEmpty();
    }

    @Test
    @DisplayName("S1 the front desk reads the plan and changes nothing")
    void frontDesk() {
        Browser clerk = Browser.signedIn("qian.qiantai");
        assertThat(clerk.page(PAGE))
                .contains("陈工", "当班人数")
                .doesNotContain("按规律排班", "<button class=\"cell\"", "发布</button>");
        HttpResponse<String> refused =
                post(clerk, "cell", Map.of("cell", CHEN + "|2026-12-03|", "brush", "" + shift.id()));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(plans.entries(1, DECEMBER)).isEmpty();
    }

    @Test
    @DisplayName("Weekends, holidays and days worked instead are marked, and so is today")
    void calendar() {
        String october = supervisor.page("/roster?month=2026-10");
        assertThat(october).contains("国庆节").containsPattern("id=\"d-2026-10-10\"[^>]*makeup");
        assertThat(october).containsPattern("id=\"d-2026-10-11\"[^>]*rest");
        assertThat(supervisor.page("/roster")).containsPattern("id=\"d-2026-11-24\"[^>]*now");
    }

    @Test
    @DisplayName("One person's month and one day of all are pages of their own, with the same cells")
    void views() {
        String person = supervisor.page(PAGE + "&person=" + CHEN);
        assertThat(person).contains("value=\"chen.gong|2026-12-03|\"").doesNotContain("value=\"li.gong|");
        String day = supervisor.page(PAGE + "&day=2026-12-03");
        assertThat(day).contains("12月3日 周四", "value=\"li.gong|2026-12-03|\"").doesNotContain("|2026-12-04|");
    }

    private HttpResponse<String> tap(String cell) {
        return post(supervisor, "cell", Map.of("cell", cell, "brush", "" + shift.id()));
    }

    private static HttpResponse<String> post(Browser browser, String action, Map<String, String> form) {
        return browser.post("/roster/2026-12/" + action, form);
    }

    private String version() {
        return String.valueOf(jdbc.queryForObject(
                "SELECT version FROM duty_plan WHERE month = ?", Long.class, LocalDate.of(2026, 12, 1)));
    }
}
