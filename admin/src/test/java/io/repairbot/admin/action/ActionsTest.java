package io.repairbot.admin.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.MovableClock;
import io.repairbot.deadline.Extensions;
import io.repairbot.suspension.Cause;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class ActionsTest {
    private static final String SUPERVISOR = "zhou.zhuguan";
    private static final String CLERK = "qian.qiantai";

    @Autowired
    Desk desk;

    @Autowired
    WorkOrders orders;

    @Autowired
    Extensions extensions;

    @Autowired
    Suspensions suspensions;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("W3a 改派: who fits is listed with the reasons; the chosen one is offered the order")
    void reassigns() {
        WorkOrder order = desk.opened();
        assertThat(Browser.signedIn(SUPERVISOR).page(path(order) + "/candidates"))
                .contains("陈工", "李工", "当班", "工种对口（水电）")
                .doesNotContain("王工");
        assertThat(act(SUPERVISOR, order, "reassign", Map.of("engineer", "li.gong")))
                .contains("已派给他", "主管改派", "李工");
        assertThat(count("dispatch_offer WHERE engineer = 'li.gong' AND circle = 'CHOSEN'"))
                .isOne();
        assertThat(deeds()).isEqualTo("zhou.zhuguan ORDER_REASSIGNED li.gong");
    }

    @Test
    @DisplayName("W3a 改派 is refused without a choice, to another trade, and to the front desk; nothing is written down")
    void doesNotReassign() {
        WorkOrder order = desk.opened();
        assertThat(act(SUPERVISOR, order, "reassign", Map.of())).contains("请选一位师傅");
        assertThat(act(SUPERVISOR, order, "reassign", Map.of("engineer", "wang.gong")))
                .contains("工种不对口");
        assertThat(act(CLERK, order, "reassign", Map.of("engineer", "li.gong"))).contains("只有主管或经理可以");
        assertThat(Browser.signedIn(CLERK).page(path(order))).doesNotContain("/reassign", "改派");
        assertThat(count("console_deed")).isZero();
    }

    @Test
    @DisplayName("W3a 改派 of an order in hands wants a reason; it is open again and only the chosen one is asked")
    void replaces() {
        WorkOrder order = desk.accepted(desk.opened());
        assertThat(act(SUPERVISOR, order, "replace", Map.of("engineer", "li.gong")))
                .contains("请写明为什么换人");
        assertThat(now(order).engineer()).isEqualTo(Desk.CHEN);
        assertThat(act(SUPERVISOR, order, "replace", Map.of("engineer", "li.gong", "words", "陈工请病假")))
                .contains("已改派", "待接单");
        assertThat(now(order).engineer()).isNull();
    }

    @Test
    @DisplayName("Whoever was slower is told how the order stands now; the faster one's deed stays")
    void overtaken() {
        WorkOrder order = desk.opened();
        Browser slow = Browser.signedIn(SUPERVISOR);
        String seen = slow.page(path(order));
        desk.accepted(order);
        assertThat(slow.submit(seen, path(order), path(order) + "/close", Map.of("words", "重复报修")))
                .contains("刚刚有人处理过，现在是“已接单”", "重复报修");
        assertThat(now(order).state()).isEqualTo(WorkOrderState.ACCEPTED);
        assertThat(count("console_deed")).isZero();
    }

    @Test
    @DisplayName("W7 A wish that the engineer changed meanwhile is not approved by mistake")
    void changedWish() {
        WorkOrder order = desk.accepted(desk.opened());
        extensions.ask(Desk.CHEN, order.number(), "等配件", MovableClock.at("2026-11-25T18:00"));
        Browser slow = Browser.signedIn(SUPERVISOR);
        String seen = slow.page(path(order));
        extensions.ask(Desk.CHEN, order.number(), "等配件", MovableClock.at("2026-12-05T18:00"));
        assertThat(slow.submit(seen, path(order), path(order) + "/approve", Map.of()))
                .contains("刚改过延期申请");
        assertThat(now(order).returnBy()).isEqualTo(order.returnBy());
        assertThat(act(SUPERVISOR, order, "approve", Map.of())).contains("已批准延期");
    }

    @Test
    @DisplayName("W7 A supervisor extends with reason and time; the front desk, no time and an earlier one are refused")
    void extends_() {
        WorkOrder order = desk.accepted(desk.opened());
        Map<String, String> wish = Map.of("words", "等配件", "until", "2026-11-26T18:00");
        assertThat(act(CLERK, order, "extend", wish)).contains("只有主管或经理可以");
        assertThat(act(SUPERVISOR, order, "extend", Map.of("words", "等配件"))).contains("请选好新的完成时间");
        assertThat(act(SUPERVISOR, order, "extend", Map.of("words", "等配件", "until", "2026-11-24T11:00")))
                .contains("要晚于");
        assertThat(now(order).returnBy()).isEqualTo(order.returnBy());
        assertThat(act(SUPERVISOR, order, "extend", wish)).contains("期限已经延长", "延到11月26日 18:00");
    }

    @Test
    @DisplayName("合并: what is near is found by number, door and words; merged, the page leads to the main order")
    void merges() {
        WorkOrder here = desk.open(false, "厨房漏水");
        WorkOrder there = desk.open(false, "楼下说漏水了");
        Browser clerk = Browser.signedIn(CLERK);
        assertThat(clerk.page(path(there) + "/targets")).contains(here.number()).doesNotContain(there.number());
        assertThat(clerk.page(path(there) + "/targets?q=%E5%8E%A8%E6%88%BF")).contains(here.number());
        assertThat(clerk.page(path(there) + "/targets?q=%25")).doesNotContain(here.number());
        assertThat(act(CLERK, there, "merge", Map.of("into", here.number())))
                .contains("已合并", "已合并</span>", "href=\"" + path(here) + "\"");
        assertThat(deeds()).isEqualTo("qian.qiantai ORDER_MERGED " + here.number());
    }

    @Test
    @DisplayName("合并 into nothing, into itself, and into an order of another building is refused")
    void doesNotMerge() {
        WorkOrder order = desk.opened();
        WorkOrder far = desk.opened();
        jdbc.update("UPDATE work_order SET place = '5栋1单元101' WHERE id = ?", far.id());
        assertThat(act(CLERK, order, "merge", Map.of())).contains("请选要并入的工单");
        assertThat(act(CLERK, order, "merge", Map.of("into", order.number()))).contains("不能并入自己");
        assertThat(act(CLERK, order, "merge", Map.of("into", far.number()))).contains("只能并入同一栋楼");
        assertThat(act(CLERK, order, "merge", Map.of("into", "YG1"))).contains("没有找到");
        assertThat(now(order).state()).isEqualTo(WorkOrderState.OPEN);
    }

    @Test
    @DisplayName("W3b 返工 and 满意 by phone are for completed orders, and stay marked with who heard them")
    void ratesByPhone() {
        WorkOrder order = desk.arrived(desk.accepted(desk.opened()));
        assertThat(act(CLERK, order, "rework", Map.of("words", "还在漏"))).contains("没有待评价的回访");
        desk.completed(order);
        assertThat(act(CLERK, order, "rework", Map.of("words", ""))).contains("请写明住户哪里不满意");
        assertThat(act(CLERK, order, "rework", Map.of("words", "还在漏")))
                .contains("已安排返工", "返工1", "电话回访：不满意", "第1次维修不满意（电话里说的，钱前台记）：还在漏");
        assertThat(now(order).round()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "W8b What is worse than reported becomes urgent with a reason, what is not is calmed; offered is only the other one")
    void urgency() {
        WorkOrder order = desk.opened();
        assertThat(act(CLERK, order, "hurry", Map.of())).contains("请写明为什么是急修");
        assertThat(now(order).urgent()).isFalse();
        assertThat(act(CLERK, order, "hurry", Map.of("words", "水漏到楼下了")))
                .contains("已改为急修", "/calm")
                .doesNotContain("/hurry\"");
        assertThat(now(order).urgent()).isTrue();
        assertThat(act(SUPERVISOR, order, "calm", Map.of("words", "已关总阀"))).contains("已改为普通工单", "已关总阀");
    }

    @Test
    @DisplayName("恢复 is for suspended orders and for supervisors; 转其他工种 gives an order to another trade")
    void resumesAndRetrades() {
        WorkOrder order = desk.accepted(desk.opened());
        assertThat(act(SUPERVISOR, order, "resume", Map.of())).contains("工单没有挂起");
        suspensions.suspend(Desk.CHEN, order.number(), Cause.WAITING_PARTS, MovableClock.at("2026-11-26T10:00"), "");
        assertThat(act(SUPERVISOR, order, "resume", Map.of())).contains("工单已恢复");
        assertThat(act(SUPERVISOR, order, "retrade", Map.of("trade", "magic"))).contains("没有这个工种");
        assertThat(act(SUPERVISOR, order, "retrade", Map.of("trade", "carpentry-locks")))
                .contains("重新派单");
        assertThat(now(order).trade()).isEqualTo("carpentry-locks");
    }

    @Test
    @DisplayName("W7 Each clock tells step by step why it is due then; orders of others are missing")
    void explains() {
        WorkOrder order = desk.accepted(desk.urgent());
        Browser clerk = Browser.signedIn(CLERK);
        assertThat(clerk.page(path(order) + "/due")).contains("返单", "当天20:00前返单", "到场", "15分钟内到场");
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE work_order SET community_id = 2");
        clerk.page("/orders");
        for (String part : new String[] {"/due", "/candidates", "/targets"})
            assertThat(clerk.get(path(order) + part).statusCode()).isEqualTo(404);
        assertThat(clerk.post(path(order) + "/merge", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Only what the state allows is offered")
    void offersWhatIsPossible() {
        WorkOrder order = desk.opened();
        Browser supervisor = Browser.signedIn(SUPERVISOR);
        assertThat(supervisor.page(path(order)))
                .contains("/reassign", "/merge", "/close", "/cancel")
                .doesNotContain("/replace", "/resume", "/rework");
        desk.completed(desk.arrived(desk.accepted(order)));
        assertThat(supervisor.page(path(order)))
                .contains("/rework", "/satisfied", "/close")
                .doesNotContain("/reassign", "/merge", "/cancel", "/extend");
        desk.satisfied(now(order));
        assertThat(supervisor.page(path(order))).doesNotContain("/rework", "/close", "/follow");
    }

    private String act(String userid, WorkOrder order, String action, Map<String, String> form) {
        return Browser.signedIn(userid).submit(path(order), path(order) + "/" + action, form);
    }

    private WorkOrder now(WorkOrder order) {
        return orders.find(order.number()).orElseThrow();
    }

    private static String path(WorkOrder order) {
        return "/orders/" + order.number();
    }

    private int count(String tableAndCondition) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + tableAndCondition, Integer.class);
    }

    private String deeds() {
        return jdbc.queryForObject(
                "SELECT CONCAT_WS(' ', userid, deed, detail) FROM console_deed ORDER BY id DESC LIMIT 1", String.class);
    }
}
