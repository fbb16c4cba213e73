package io.repairbot.crew;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import io.repairbot.privacy.Reveals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class CrewDeskTest {
    private static final String NUMBER = "YG20261124-001";

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @Autowired
    private Reveals reveals;

    private Chat anna;

    @BeforeEach
    void anOrderIsOpen() {
        anna = phones.of("wm_anna");
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("确认");
    }

    @Test
    @DisplayName("W1 who accepts sees it on his card and is told nothing more")
    void accept() {
        crew.tapped("chen.gong", "accept", NUMBER);
        assertThat(order("engineer")).isEqualTo("chen.gong");
        assertThat(told("chen.gong")).isEmpty();
    }

    @Test
    @DisplayName("W1 a late tap is answered with the name of who has the order")
    void late() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("li.gong", "accept", NUMBER);
        assertThat(told("li.gong")).isEqualTo("工单YG20261124-001已由陈工接单。");
        assertThat(order("engineer")).isEqualTo("chen.gong");
    }

    @Test
    @DisplayName("The same tap four times changes nothing after the first")
    void fourTimes() {
        arrived();
        for (int i = 0; i < 4; i++) crew.tapped("chen.gong", "complete", NUMBER);
        assertThat(phones.count("notice WHERE recipient = 'staff:chen.gong' AND template = 'say'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S5b 我来处理: shown on the card; who comes second is told who was first")
    void takesAnEmergency() {
        phones.of("wm_fire").says("着火了");
        String number = "E" + phones.value("SELECT MAX(id) FROM emergency");
        crew.tapped("chen.gong", "take", number);
        assertThat(told("chen.gong")).isEmpty();
        crew.tapped("zhou.zhuguan", "take", number);
        assertThat(told("zhou.zhuguan")).isEqualTo("紧急情况" + number + "已由陈工在处理。");
        crew.tapped("li.gong", "take", number);
        assertThat(told("li.gong")).isEqualTo("没有找到紧急情况" + number + "，或者没有派给您。");
    }

    @Test
    @DisplayName("F3 批准 of a wish to see the number: shown on the card, once; not for the front desk")
    void revealsANumber() {
        anna.says("我的电话是13812345678");
        reveals.ask("qian.qiantai", NUMBER, "师傅找不到门");
        String wish = "P" + phones.value("SELECT MAX(id) FROM phone_reveal");
        crew.tapped("feng.qiantai", "reveal", wish);
        assertThat(told("feng.qiantai")).isEqualTo("查看住户电话由客务主管或经理审批，您不能处理申请" + wish + "。");
        crew.tapped("wu.zhuguan", "reveal", wish);
        assertThat(told("wu.zhuguan")).isEmpty();
        assertThat(phones.told("wu.zhuguan"))
                .last()
                .asString()
                .startsWith("reveal-decided")
                .contains("已批准");
        crew.tapped("zheng.jingli", "conceal", wish);
        assertThat(told("zheng.jingli")).isEqualTo("查看电话的申请" + wish + "已经有人处理了。");
        crew.tapped("wu.zhuguan", "reveal", "P0");
        assertThat(told("wu.zhuguan")).isEqualTo("没有找到查看电话的申请P0。");
    }

    @Test
    @DisplayName("A tap by somebody who is no staff changes nothing")
    void stranger() {
        crew.tapped("stranger", "accept", NUMBER);
        assertThat(told("stranger")).startsWith("您不在员工名单中");
        assertThat(order("state")).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("A tap by somebody who is no engineer changes nothing")
    void noEngineer() {
        crew.tapped("qian.qiantai", "accept", NUMBER);
        assertThat(told("qian.qiantai")).contains("只有工程师可以操作");
        assertThat(order("state")).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("An order of another community is not found")
    void otherCommunity() {
        phones.jdbc().update("INSERT IGNORE INTO community (id, code, name, kf_id) VALUES (2, 'HD', '湖滨', 'wk_lake')");
        phones.jdbc()
                .update(
                        "INSERT IGNORE INTO staff (userid, community_id, name, role) VALUES ('he.gong', 2, '何工', 'ENGINEER')");
        crew.tapped("he.gong", "accept", NUMBER);
        assertThat(told("he.gong")).isEqualTo("没有找到工单YG20261124-001。");
        assertThat(order("state")).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("An unknown button and a number that is none are answered")
    void unknown() {
        crew.tapped("chen.gong", "explode", NUMBER);
        assertThat(told("chen.gong")).startsWith("这个按钮已经失效");
        crew.tapped("chen.gong", "accept", "x".repeat(500));
        assertThat(told("chen.gong")).startsWith("这个按钮已经失效");
    }

    @Test
    @DisplayName("W3b 完成 asks for the result; its words complete the order")
    void complete() {
        arrived();
        crew.tapped("chen.gong", "complete", NUMBER);
        assertThat(told("chen.gong")).startsWith("请回复工单YG20261124-001的维修结果");
        crew.said("chen.gong", "换了阀芯", "e1");
        assertThat(order("state")).isEqualTo("COMPLETED");
        assertThat(order("result")).isEqualTo("换了阀芯");
    }

    @Test
    @DisplayName("取消 leaves the question and the order as it is")
    void leave() {
        arrived();
        crew.tapped("chen.gong", "complete", NUMBER);
        crew.said("chen.gong", "取消", "e1");
        assertThat(told("chen.gong")).isEqualTo("好的，已取消填写。");
        assertThat(order("state")).isEqualTo("ARRIVED");
        assertThat(phones.count("staff_prompt")).isZero();
    }

    @Test
    @DisplayName("A photo first is kept, then a sentence is asked for; of three photos one is answered")
    void photos() {
        arrived();
        crew.tapped("chen.gong", "complete", NUMBER);
        for (int i = 0; i < 3; i++) crew.sent("chen.gong", "image", "media-" + i, "photo-" + i);
        assertThat(told("chen.gong")).isEqualTo("已附到工单YG20261124-001。请再用一句话说明维修结果。");
        assertThat(phones.count("attachment WHERE staff_id = 'chen.gong'")).isEqualTo(3);
        assertThat(phones.count("notice WHERE recipient = 'staff:chen.gong' AND template = 'say'"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("A photo without an order in hand is answered, not kept")
    void photoOfNothing() {
        crew.sent("chen.gong", "image", "media-1", "photo-1");
        assertThat(told("chen.gong")).startsWith("您手上没有工单");
        assertThat(phones.count("attachment WHERE staff_id IS NOT NULL")).isZero();
    }

    @Test
    @DisplayName("A second question replaces the first and says so")
    void switches() {
        arrived();
        crew.tapped("chen.gong", "complete", NUMBER);
        crew.tapped("chen.gong", "extend", NUMBER);
        assertThat(told("chen.gong")).contains("填写已放下，没有提交", "延期到什么时候");
    }

    @Test
    @DisplayName("W7 an extension is asked in one's own words")
    void extension() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "extend", NUMBER);
        crew.said("chen.gong", "等配件", "e1");
        assertThat(told("chen.gong")).startsWith("没看明白延期到什么时候");
        crew.said("chen.gong", "明天下午5点，等配件", "e2");
        assertThat(told("chen.gong")).contains("延期申请已提交");
        assertThat(phones.value("SELECT reason FROM extension_request")).isEqualTo("明天下午5点，等配件");
        assertThat(phones.count("extension_request WHERE until = '2026-11-25 09:00:00'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("W7 an extension into the past is refused with a sentence, and the question stays")
    void extensionIntoThePast() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "extend", NUMBER);
        crew.said("chen.gong", "延到今天上午11点，等配件", "e1");
        assertThat(phones.count("extension_request")).isZero();
        assertThat(phones.count("staff_prompt")).isEqualTo(1);
        assertThat(told("chen.gong")).isNotBlank();
    }

    @Test
    @DisplayName("W3a 上报 goes up at once; words after it are added")
    void escalate() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "escalate", NUMBER);
        assertThat(told("chen.gong")).contains("已上报");
        crew.said("chen.gong", "要关总阀，需要物业配合", "e1");
        assertThat(phones.count("timeline_entry WHERE event = 'ESCALATED'")).isEqualTo(2);
    }

    @Test
    @DisplayName("W3b a supervisor closes with a reason")
    void close() {
        crew.tapped("zhou.zhuguan", "close", NUMBER);
        assertThat(told("zhou.zhuguan")).startsWith("请回复关闭工单");
        crew.said("zhou.zhuguan", "与住户电话沟通，已自行解决", "e1");
        assertThat(order("closing")).isEqualTo("BY_SUPERVISOR");
    }

    @Test
    @DisplayName("Words without a question are answered with what one can do and the orders in hand")
    void help() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.said("chen.gong", "在吗", "e1");
        assertThat(told("chen.gong")).contains("请在工单卡片上操作", "工单YG20261124-001：3栋2单元501厨房");
    }

    private void arrived() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "arrive", NUMBER);
    }

    private String order(String column) {
        return phones.value("SELECT " + column + " FROM work_order WHERE number = '" + NUMBER + "'");
    }

    private String told(String userid) {
        return phones.lastSaid("staff:" + userid);
    }
}
