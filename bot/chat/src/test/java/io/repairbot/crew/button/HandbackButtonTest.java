package io.repairbot.crew.button;

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
@DisplayName("退单 by card")
class HandbackButtonTest {
    private static final String NUMBER = "YG20261124-001";

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @BeforeEach
    void accepted() {
        Chat anna = phones.of("wm_anna");
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("确认");
        crew.tapped("chen.gong", "accept", NUMBER);
    }

    @Test
    @DisplayName("更多操作 → 退单 → a reason: given back, and the card says so")
    void giveBack() {
        crew.tapped("chen.gong", "more", NUMBER, "handback");
        assertThat(card("chen.gong")).startsWith("handback ").contains("缺件", "无人在家", "非本工种", "需报价", "超范围");
        crew.tapped("chen.gong", "handback", NUMBER, "called-away");
        assertThat(order("state")).isEqualTo("OPEN");
        assertThat(card("chen.gong")).startsWith("handed-back ").contains("临时有事去不了");
    }

    @Test
    @DisplayName("Without a reason, or with one that nobody offered, nothing changes")
    void without() {
        for (String choice : new String[] {"-", "rain"}) {
            crew.tapped("chen.gong", "handback", NUMBER, choice);
            assertThat(told("chen.gong")).startsWith("请先在卡片的下拉框里选一项");
        }
        assertThat(order("state")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("Nobody else can give it back, by no step of the form")
    void notHis() {
        for (String[] tap : new String[][] {{"handback", ""}, {"handback", "called-away"}, {"trade", "appliances"}}) {
            crew.tapped("li.gong", tap[0], NUMBER, tap[1]);
            assertThat(told("li.gong")).isEqualTo("工单" + NUMBER + "由陈工负责，不在您手上。");
        }
        crew.tapped("chen.gong", "retrade", NUMBER, "appliances");
        assertThat(told("chen.gong")).isEqualTo("只有主管或经理可以操作工单" + NUMBER + "。");
        assertThat(order("engineer")).isEqualTo("chen.gong");
    }

    @Test
    @DisplayName("缺件: which parts and until when; the order waits, and four deliveries of the tap ask once")
    void parts() {
        for (int i = 0; i < 4; i++) crew.tapped("chen.gong", "handback", NUMBER, "no-parts");
        assertThat(phones.count("notice WHERE recipient = 'staff:chen.gong' AND template = 'say'"))
                .isEqualTo(1);
        crew.said("chen.gong", "等阀芯", "e1");
        assertThat(told("chen.gong")).startsWith("没看明白配件什么时候到");
        crew.said("chen.gong", "明天下午5点，等阀芯", "e2");
        assertThat(told("chen.gong")).contains("已挂起等配件");
        assertThat(order("state")).isEqualTo("SUSPENDED");
        assertThat(phones.value("SELECT detail FROM timeline_entry WHERE event = 'SUSPENDED'"))
                .startsWith("等配件")
                .contains("等阀芯");
    }

    @Test
    @DisplayName("非本工种: the right trade is picked; who does not know it leaves it to the supervisor")
    void trade() {
        crew.tapped("chen.gong", "handback", NUMBER, "wrong-trade");
        assertThat(card("chen.gong"))
                .startsWith("trade-form ")
                .contains("门窗、锁、木工", "不清楚")
                .doesNotContain("\"水电\"}");
        crew.tapped("chen.gong", "trade", NUMBER, "unknown");
        assertThat(card("zhou.zhuguan")).startsWith("out-of-scope ").contains("非本工种", "门窗、锁、木工");
        assertThat(order("engineer")).isEqualTo("chen.gong");
        crew.tapped("zhou.zhuguan", "retrade", NUMBER, "-");
        assertThat(told("zhou.zhuguan")).startsWith("请先在卡片的下拉框里选一项");
        crew.tapped("zhou.zhuguan", "retrade", NUMBER, "carpentry-locks");
        assertThat(order("trade")).isEqualTo("carpentry-locks");
        assertThat(card("wang.gong")).startsWith("offer ");
    }

    @Test
    @DisplayName("超范围: the supervisor closes with a reason, the engineer's card says so")
    void scope() {
        crew.tapped("chen.gong", "handback", NUMBER, "out-of-scope");
        assertThat(told("chen.gong")).contains("已交主管决定");
        crew.tapped("zhou.zhuguan", "close", NUMBER, "carpentry-locks");
        crew.said("zhou.zhuguan", "住户自购水龙头，请联系厂家", "e1");
        assertThat(order("state")).isEqualTo("CLOSED");
        assertThat(card("chen.gong")).startsWith("closed ");
    }

    private String card(String userid) {
        return phones.told(userid).stream()
                .filter(told -> !told.startsWith("say "))
                .reduce("", (older, newer) -> newer);
    }

    private String told(String userid) {
        return phones.lastSaid("staff:" + userid);
    }

    private String order(String column) {
        return phones.value("SELECT " + column + " FROM work_order WHERE number = '" + NUMBER + "'");
    }
}
