package io.repairbot.admin.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.repairbot.Browser;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.MovableClock;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class CallBacksTest {
    @Autowired
    Desk desk;

    @Autowired
    WorkOrders orders;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final Browser clerk = new Browser();

    @Test
    @DisplayName("W3b Whoever did not answer in chat stands in the queue with what to ask him; others do not")
    void queues() {
        WorkOrder silent = silent();
        String page = open();
        assertThat(page).contains(silent.number(), "请住户评价", "您好，这里是阳光花园物业", "您满意吗", "换了角阀");
        assertThat(page.indexOf("<article")).isEqualTo(page.lastIndexOf("<article"));
    }

    @Test
    @DisplayName("W3b 满意 on the phone closes the order; the story says who heard it, and the task is gone")
    void satisfied() {
        WorkOrder order = silent();
        open();
        assertThat(act("satisfied", order, Map.of())).contains("已记下住户满意", "没有要打的电话");
        assertThat(orders.find(order.number()).orElseThrow().state()).isEqualTo(WorkOrderState.CLOSED);
        assertThat(clerk.page("/orders/" + order.number())).contains("电话回访：满意", "钱前台");
    }

    @Test
    @DisplayName("W3b 不满意 wants a reason: without one nothing happens, with one the rework is open")
    void dissatisfied() {
        WorkOrder order = silent();
        open();
        assertThat(act("dissatisfied", order, Map.of())).contains("请写明住户哪里不满意");
        assertThat(orders.find(order.number()).orElseThrow().round()).isEqualTo(1);
        assertThat(act("dissatisfied", order, Map.of("words", "还在漏"))).contains("已安排返工");
        assertThat(orders.find(order.number()).orElseThrow().round()).isEqualTo(2);
    }

    @Test
    @DisplayName("W9 Whether the engineer was tidy is kept with the rating; not asked stays unknown")
    void tidiness() {
        WorkOrder order = silent();
        open();
        assertThat(clerk.page("/call-backs")).contains("戴鞋套");
        act("satisfied", order, Map.of("tidy", "no"));
        assertThat(jdbc.queryForList("SELECT tidy FROM follow_up", Boolean.class))
                .containsExactly(false);
        assertThat(clerk.page("/orders/" + order.number())).contains("着装、鞋套或卫生没有做到");
        WorkOrder another = silent();
        open();
        act("satisfied", another, Map.of("tidy", ""));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM follow_up WHERE tidy IS NULL", Integer.class))
                .isOne();
    }

    @Test
    @DisplayName("Nobody picks up, or another hour is agreed: the task stays, and comes first again when it is time")
    void later() {
        WorkOrder first = silent();
        open();
        assertThat(act("later", first, Map.of("at", "2026-11-20T10:00"))).contains("要晚于现在");
        assertThat(act("later", first, Map.of("at", "2026-11-27T10:00", "words", "在开会")))
                .contains("约好 11月27日 10:00 再打", "在开会", "打过1次");
        assertThat(act("no-reply", first, Map.of())).contains("打过2次").doesNotContain("约好 11月");
    }

    @Test
    @DisplayName("The second of two clerks is told that the call is done; the first one's rating stands")
    void twoClerks() {
        WorkOrder order = silent();
        open();
        long task = task();
        act("satisfied", order, Map.of());
        assertThat(act(task, "dissatisfied", order, Map.of("words", "还在漏"))).contains("没有记下");
        assertThat(act(task, "settled", order, Map.of("words", "说过了"))).contains("已经有人处理了");
        assertThat(orders.find(order.number()).orElseThrow().round()).isEqualTo(1);
    }

    @Test
    @DisplayName("Another community's calls are not shown and not touched")
    void ownCommunityOnly() {
        WorkOrder order = silent();
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE call_back_task SET community_id = 2");
        assertThat(open()).contains("没有要打的电话");
        assertThat(act("settled", order, Map.of("words", "说过了"))).contains("已经有人处理了");
        assertThat(jdbc.queryForObject("SELECT state FROM call_back_task", String.class))
                .isEqualTo("WAITING");
    }

    @Test
    @DisplayName("In a real browser: read the script, write what was said, press one key for 不满意")
    void inTheBrowser() {
        WorkOrder order = silent();
        try (BrowserContext window = Chromium.window(1366, 768)) {
            Page page = Chromium.signIn(window, "qian.qiantai");
            page.click("nav >> text=回访");
            page.fill("textarea", "龙头还在滴水");
            page.click("text=不满意，返工");
            page.waitForSelector("text=已安排返工");
        }
        assertThat(orders.find(order.number()).orElseThrow().round()).isEqualTo(2);
    }

    /** Completed two days ago, and never rated. */
    private WorkOrder silent() {
        WorkOrder order = desk.completed(desk.arrived(desk.accepted(desk.opened())));
        clock.pass(Duration.ofHours(25));
        desk.sweep();
        clock.pass(Duration.ofHours(25));
        desk.sweep();
        return order;
    }

    private String open() {
        clerk.signIn("qian.qiantai", Browser.PASSWORD);
        return clerk.page("/call-backs");
    }

    private long task() {
        return jdbc.queryForObject("SELECT MAX(id) FROM call_back_task", Long.class);
    }

    private String act(String outcome, WorkOrder order, Map<String, String> form) {
        return act(task(), outcome, order, form);
    }

    /** What the page says afterwards. */
    private String act(long task, String outcome, WorkOrder order, Map<String, String> form) {
        Map<String, String> all = new java.util.HashMap<>(form);
        all.put("number", order.number());
        all.put("round", "1");
        clerk.post("/call-backs/" + task + "/" + outcome, all);
        return clerk.page("/call-backs");
    }
}
