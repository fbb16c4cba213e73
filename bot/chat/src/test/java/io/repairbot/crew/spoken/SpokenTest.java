package io.repairbot.crew.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.crew.CrewDesk;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
@DisplayName("What staff ask for in words")
class SpokenTest {
    private static final String NUMBER = "YG20261124-001";

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @BeforeEach
    void anOrderIsAccepted() {
        Chat anna = phones.of("wm_anna");
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("确认");
        crew.tapped("chen.gong", "accept", NUMBER);
    }

    @Test
    @DisplayName("挂起 and 恢复, with the number and without")
    void suspend() {
        crew.said("chen.gong", "挂起 " + NUMBER + " 等配件 明天下午3点", "e1");
        assertThat(told("chen.gong")).startsWith("工单YG20261124-001已挂起");
        assertThat(order("state")).isEqualTo("SUSPENDED");
        crew.said("chen.gong", "恢复", "e2");
        assertThat(told("chen.gong")).isEqualTo("工单YG20261124-001已恢复。");
        assertThat(order("state")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("挂起 without a time, or of a colleague's order, changes nothing and says what is missing")
    void suspendHow() {
        crew.said("chen.gong", "挂起 等配件", "e1");
        assertThat(told("chen.gong")).contains("例如：挂起 YG20261124-001");
        crew.said("li.gong", "挂起 " + NUMBER + " 等配件 明天下午3点", "e2");
        assertThat(told("li.gong")).contains("由陈工负责");
        crew.said("li.gong", "挂起 等配件 明天", "e3");
        assertThat(told("li.gong")).startsWith("请写明工单号");
        assertThat(order("state")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("挂起 under 更多操作 asks what for and until when; without a time it asks again, 取消 leaves it")
    void suspendButton() {
        crew.tapped("chen.gong", "more", NUMBER, "suspend");
        assertThat(told("chen.gong")).startsWith("请回复工单YG20261124-001等什么");
        crew.said("chen.gong", "等配件", "e1");
        assertThat(told("chen.gong")).contains("等到什么时候");
        crew.said("chen.gong", "取消", "e2");
        assertThat(order("state")).isEqualTo("ACCEPTED");
        crew.tapped("chen.gong", "more", NUMBER, "suspend");
        crew.said("chen.gong", "等配件 明天下午3点", "e3");
        assertThat(order("state")).isEqualTo("SUSPENDED");
        crew.tapped("li.gong", "more", NUMBER, "suspend");
        assertThat(told("li.gong")).contains("由陈工负责");
    }

    @Test
    @DisplayName("恢复 by button, by the supervisor too; on an order that is not suspended it is answered")
    void resumeButton() {
        crew.tapped("chen.gong", "resume", NUMBER);
        assertThat(told("chen.gong")).contains("没有挂起");
        crew.said("chen.gong", "挂起 住户不在家 明天上午10点", "e1");
        crew.tapped("zhou.zhuguan", "resume", NUMBER);
        assertThat(order("state")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("a sentence that only mentions 恢复 is no command, and neither is the answer to a question")
    void mentioned() {
        crew.tapped("chen.gong", "arrive", NUMBER);
        crew.tapped("chen.gong", "complete", NUMBER);
        crew.said("chen.gong", "换了阀芯，已恢复供水，住户请假在家试过", "e1");
        assertThat(order("state")).isEqualTo("COMPLETED");
    }

    @Test
    @DisplayName("查看卡片 brings what was kept back, before the answer; without anything kept it says so")
    void keptCards() {
        crew.said("zhou.zhuguan", "查看卡片", "e1");
        assertThat(told("zhou.zhuguan")).startsWith("没有收着的卡片");
        phones.jdbc()
                .update(
                        "INSERT INTO notice (id, recipient, template, facts, card, priority, prepaid, calm, state, next_attempt_at, created_at)"
                                + " VALUES ('k', 'staff:zhou.zhuguan', 'settled', '{}', 'kept-1', 'NORMAL', 0, 1, 'TOLD', '2026-11-24', '2026-11-24')");
        crew.said("zhou.zhuguan", "查看卡片", "e2");
        assertThat(told("zhou.zhuguan")).startsWith("先前收着的1张卡片");
        assertThat(phones.count("notice WHERE card = 'kept-1' AND state = 'TOLD'"))
                .isZero();
    }

    @Test
    @DisplayName("查看 at the beginning of a repair's result is no command")
    void lookedAt() {
        crew.tapped("chen.gong", "arrive", NUMBER);
        crew.tapped("chen.gong", "complete", NUMBER);
        crew.said("chen.gong", "查看后发现阀芯坏了，已更换", "e1");
        assertThat(order("state")).isEqualTo("COMPLETED");
    }

    @Test
    @DisplayName("时限 tells why the order is due when it is")
    void why() {
        crew.said("zhou.zhuguan", "时限 " + NUMBER, "e1");
        assertThat(told("zhou.zhuguan")).startsWith("【返单】\n规则：当天20:00前返单").contains("报修，上门时间");
        crew.said("zhou.zhuguan", "为什么超时 YG20261124-999", "e2");
        assertThat(told("zhou.zhuguan")).isEqualTo("没有找到工单YG20261124-999。");
    }

    @Test
    @DisplayName("S5d 请假: asked in either order of words; without a day it is asked for one")
    void leave() {
        crew.said("chen.gong", "12月3日请假，家里有事", "e1");
        assertThat(told("chen.gong")).startsWith("请假申请D").endsWith("批准以前仍按原班次值班。");
        assertThat(phones.value("SELECT reason FROM duty_request")).contains("家里有事");
        crew.said("chen.gong", "请假", "e2");
        assertThat(told("chen.gong")).contains("例如：请假 12月3日");
        crew.said("li.gong", "请假 12月3日 家里有事", "e3");
        assertThat(told("li.gong")).isEqualTo("12月3日（周四）李工没有值班。");
    }

    @Test
    @DisplayName(
            "S5d the supervisor picks who stands in and approves by a tap; without one for the last he is told why not")
    void approve() {
        crew.said("chen.gong", "请假 12月3日", "e1");
        String number = "D" + phones.value("SELECT id FROM duty_request");
        crew.tapped("zhou.zhuguan", "leaveapprove", number, "-");
        assertThat(told("zhou.zhuguan")).contains("选顶班人");
        crew.tapped("zhou.zhuguan", "leaveapprove", number, "li.gong");
        assertThat(phones.value("SELECT state FROM duty_request")).isEqualTo("APPROVED");
        assertThat(phones.value("SELECT userid FROM duty_cover")).isEqualTo("li.gong");
    }

    @Test
    @DisplayName("S5d 换班 needs two days and a colleague; there is nothing to swap with who is not on duty")
    void swap() {
        crew.said("chen.gong", "换班 12月3日", "e1");
        assertThat(told("chen.gong")).contains("例如：换班 12月3日 李工 12月5日");
        crew.said("chen.gong", "换班 12月3日 李工 12月5日", "e2");
        assertThat(told("chen.gong")).isEqualTo("12月5日（周六）李工没有值班。");
    }

    @Test
    @DisplayName("S1 the plan is drafted and published from the card; a number that is no month is answered")
    void roster() {
        crew.tapped("zhou.zhuguan", "rosterpublish", "2026-12");
        assertThat(told("zhou.zhuguan")).isEqualTo("12月还没有排班，不能发布。");
        crew.tapped("zhou.zhuguan", "rostercopy", "2026-12");
        assertThat(told("zhou.zhuguan")).startsWith("2026-12的排班草稿已生成");
        crew.tapped("zhou.zhuguan", "rosterpublish", "2026-12");
        assertThat(told("zhou.zhuguan")).startsWith("2026-12的排班已发布");
        assertThat(phones.value("SELECT state FROM duty_plan")).isEqualTo("PUBLISHED");
        crew.tapped("zhou.zhuguan", "rosterpublish", "soon");
        assertThat(told("zhou.zhuguan")).startsWith("这个按钮已经失效");
    }

    private String told(String userid) {
        return phones.value("SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, '$.text')) FROM notice WHERE template = 'say'"
                + " AND recipient = 'staff:" + userid + "' ORDER BY seq DESC LIMIT 1");
    }

    private String order(String column) {
        return phones.value("SELECT " + column + " FROM work_order WHERE number = '" + NUMBER + "'");
    }
}
