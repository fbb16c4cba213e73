package io.repairbot.admin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.privacy.Phones;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class ReportTest {
    private static final String LEAK = "3栋2单元501厨房水龙头漏水，明天上午来";

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WorkOrders orders;

    @Autowired
    Phones phones;

    private final Browser clerk = new Browser();
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void open() {
        clerk.signIn("qian.qiantai", Browser.PASSWORD);
        assertThat(clerk.page("/reports/new")).contains("您好！物业部，您有什么要求？");
    }

    @Test
    @DisplayName("D1 What was said fills the fields; only what is missing is asked")
    void fills() {
        assertThat(read("said", LEAK)).contains("水龙头漏水", "3栋2单元501厨房", "明天（11月25日 周三）上午", "登记，派人");
        assertThat(read("said", "水龙头漏水")).contains("请问在哪里").doesNotContain("登记，派人");
        assertThat(read("said", "3栋2单元501水龙头漏水")).contains("什么时候方便上门").doesNotContain("登记，派人");
    }

    @Test
    @DisplayName("D1 A field the clerk filled in himself counts before the words, one he left alone does not")
    void handGoesFirst() {
        assertThat(read("said", LEAK, "place", "4栋1单元302", "edited", "place")).contains("4栋1单元302");
        assertThat(read("said", LEAK, "place", "4栋1单元302")).contains("3栋2单元501").doesNotContain("4栋1单元302");
    }

    @Test
    @DisplayName(
            "D5 D6 Registered: number, what to say, and an order that says it came by phone; the caller's number is masked")
    void registers() {
        String page = save("order", "said", LEAK, "name", "王建国", "phone", "13812345678");
        assertThat(page).contains("我们马上派人去维修", "YG20261124-001", "请问还有什么要求");
        String order = clerk.page("/orders/YG20261124-001");
        assertThat(order).contains("电话报修", "王**，新报修", "钱前台", "138****5678").doesNotContain("13812345678", "王建国");
        assertThat(count("work_order")).isEqualTo(1);
        assertThat(text("SELECT COUNT(*) FROM console_deed WHERE deed = 'PHONE_REPORTED'"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("Sent twice, or reloaded, one form makes one order; another form makes another")
    void idempotent() {
        save("order", "said", LEAK);
        assertThat(save("order", "said", "4栋1单元302电灯不亮，明天上午来")).contains("YG20261124-001");
        assertThat(count("work_order")).isEqualTo(1);
        clerk.page("/reports/new");
        clerk.post(
                "/reports",
                form(
                        "order",
                        "said",
                        "4栋1单元302电灯不亮，明天上午来",
                        "key",
                        UUID.randomUUID().toString()));
        assertThat(count("work_order")).isEqualTo(2);
    }

    @Test
    @DisplayName("What cannot be registered yet comes back with all that was typed, and leaves nothing behind")
    void keepsText() {
        String page = clerk.post("/reports", form("order", "said", "水龙头漏水", "name", "王阿姨", "phone", "1381234"))
                .body();
        assertThat(page).contains("水龙头漏水", "王阿姨", "1381234", "请问在哪里", "电话号码不完整", key);
        assertThat(count("work_order") + count("phone_report") + count("resident"))
                .isZero();
    }

    @Test
    @DisplayName("D4 What is not offered is declined with the explanation and recorded; no order")
    void notOffered() {
        assertThat(read("said", "我家停气了")).contains("对不起，我们没有此项服务", "记下，结束");
        assertThat(save("decline", "said", "我家停气了")).contains("没有开工单", "我们没有此项服务");
        assertThat(count("work_order")).isZero();
        assertThat(text("SELECT CONCAT(cause, ' ', words) FROM declined_request"))
                .isEqualTo("NOT_OFFERED 我家停气了");
    }

    @Test
    @DisplayName("D7 The fee comes before the order: agreed it stands on the order, refused it is recorded")
    void fee() {
        String said = "3栋2单元501空调不制冷，明天上午来";
        String asked = read("said", said);
        assertThat(asked).contains("有偿服务", "同意", "不同意").doesNotContain("登记，派人");
        String service = between(asked, "data-field=\"agreed\" data-value=\"", "\"");
        assertThat(read("said", said, "refused", "true")).contains("记下，结束").doesNotContain("登记，派人");
        assertThat(save("order", "said", said)).contains("有偿服务");
        assertThat(count("work_order")).isZero();
        assertThat(save("order", "said", said, "agreed", service)).contains("我们马上派人去维修");
        assertThat(text("SELECT agreed_fee FROM work_order")).isNotBlank();
    }

    @Test
    @DisplayName("D7 不同意 ends without an order and is remembered")
    void feeRefused() {
        assertThat(save("refuse", "said", "3栋2单元501空调不制冷，明天上午来", "refused", "true"))
                .contains("没有开工单");
        assertThat(text("SELECT cause FROM declined_request")).isEqualTo("FEE_REFUSED");
        assertThat(count("work_order")).isZero();
    }

    @Test
    @DisplayName("D3 Nobody can come at that time: the sentence, and free times of which one is taken")
    void nobodyFree() {
        String said = "3栋2单元501门锁坏了，明天上午来";
        jdbc.update("DELETE FROM standing_duty WHERE userid = 'wang.gong' AND weekday IN (2, 3)");
        try {
            String asked = read("said", said);
            assertThat(asked).contains("对不起，我们暂时没有人").doesNotContain("登记，派人");
            String free = between(asked, "data-field=\"time\" data-value=\"", "\"");
            assertThat(read("said", said, "time", free, "edited", "time")).contains("登记，派人");
        } finally {
            jdbc.update("INSERT INTO standing_duty (userid, weekday, starts, hours)"
                    + " VALUES ('wang.gong', 2, '08:30:00', 24), ('wang.gong', 3, '08:30:00', 24)");
        }
    }

    @Test
    @DisplayName("S3 Danger: safety words at once, alarm before any field is known; the order needs a place only")
    void emergency() {
        assertThat(read("said", "闻到煤气味")).contains("不要开灯", "马上通知值班师傅").doesNotContain("登记，派人");
        assertThat(clerk.post("/reports/alarm", form("", "said", "闻到煤气味")).body())
                .contains("已通知");
        assertThat(count("emergency")).isEqualTo(1);
        clerk.post("/reports/alarm", form("", "said", "闻到煤气味"));
        assertThat(count("emergency")).isEqualTo(1);
        assertThat(save("order", "said", "闻到煤气味，3栋2单元501")).contains("马上派人到3栋2单元501");
        assertThat(text("SELECT order_id IS NOT NULL FROM emergency")).isEqualTo("1");
    }

    @Test
    @DisplayName("S3 Words without danger raise no alarm, whoever presses")
    void noAlarm() {
        clerk.post("/reports/alarm", form("", "said", LEAK));
        assertThat(count("emergency") + count("phone_report")).isZero();
    }

    @Test
    @DisplayName("An order for the same thing in the same home is offered: added to, urged, or told apart")
    void duplicate() {
        save("order", "said", LEAK);
        String again = UUID.randomUUID().toString();
        assertThat(read("said", LEAK))
                .contains("您这里已经有工单YG20261124-001", "不是同一个问题", "催单")
                .doesNotContain("登记，派人");
        assertThat(saveAs(again, "add:YG20261124-001", "said", LEAK)).contains("已经补充到工单YG20261124-001");
        assertThat(saveAs(UUID.randomUUID().toString(), "urge:YG20261124-001", "said", LEAK))
                .contains("第1次催单");
        assertThat(count("work_order")).isEqualTo(1);
        assertThat(saveAs(UUID.randomUUID().toString(), "order", "said", LEAK, "apart", "YG20261124-001"))
                .contains("YG20261124-002");
        assertThat(clerk.page("/orders/YG20261124-001")).contains("补充", "催单");
    }

    @Test
    @DisplayName("A public place needs no home; a home that is not there is asked again")
    void places() {
        assertThat(read("said", "地下车库灯不亮，尽快")).contains("登记，派人");
        assertThat(read("said", "33栋2单元501灯不亮，尽快")).contains("没有查到").doesNotContain("登记，派人");
        assertThat(read("said", "3栋501灯不亮，尽快"))
                .contains("下面哪一户", "data-value=\"3栋2单元501\"")
                .doesNotContain("登记，派人");
    }

    @Test
    @DisplayName("Only what is offered can be sent, and another community's call is not shown")
    void trustsNothing() {
        WorkOrder order = desk.opened();
        assertThat(save("add:" + order.number(), "said", "4栋1单元302电灯不亮，明天上午来")).contains("登记，派人");
        save("order", "said", LEAK.replace("501", "502"));
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE phone_report SET community_id = 2");
        assertThat(clerk.get("/reports/" + key).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "W3b Who has no chat is called back by phone as soon as the work is done, and no reminder goes nowhere")
    void calledBack() {
        save("order", "said", LEAK, "name", "王阿姨", "phone", "13812345678");
        WorkOrder order = orders.find("YG20261124-001").orElseThrow();
        desk.completed(desk.arrived(desk.accepted(order)));
        assertThat(clerk.page("/call-backs")).contains("请住户评价", "YG20261124-001", "138****5678");
        assertThat(text("SELECT state FROM follow_up")).isEqualTo("BY_PHONE");
        assertThat(text("SELECT COUNT(*) FROM notice WHERE template LIKE 'work-done%'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("W3b A caller whose number is known from chat is that resident, and rates in chat")
    void knownByNumber() {
        WorkOrder before = desk.opened();
        phones.keep(before.residentId(), "13812345678", "test");
        assertThat(read("said", LEAK, "phone", "138 1234 5678")).contains("这个号码是微信住户");
        save("order", "said", LEAK, "phone", "138 1234 5678");
        WorkOrder order = orders.find("YG20261124-002").orElseThrow();
        assertThat(order.residentId()).isEqualTo(before.residentId());
        desk.completed(desk.arrived(desk.accepted(order)));
        assertThat(text("SELECT state FROM follow_up")).isEqualTo("ASKED");
    }

    private String read(String... fields) {
        return clerk.post("/reports/read", form("", fields)).body();
    }

    private String save(String act, String... fields) {
        return saveAs(key, act, fields);
    }

    /** The page the clerk is led to. */
    private String saveAs(String call, String act, String... fields) {
        clerk.page("/reports/new");
        Map<String, String> form = form(act, fields);
        form.put("key", call);
        var answer = clerk.post("/reports", form);
        return answer.statusCode() == 302 ? clerk.page("/reports/" + call) : answer.body();
    }

    private Map<String, String> form(String act, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("key", key));
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        if (!act.isEmpty()) form.put("act", act);
        return form;
    }

    private int count(String table) {
        return Integer.parseInt(text("SELECT COUNT(*) FROM " + table));
    }

    private String text(String sql) {
        return String.valueOf(jdbc.queryForObject(sql, String.class));
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
