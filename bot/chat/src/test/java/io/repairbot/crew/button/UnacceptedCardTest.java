package io.repairbot.crew.button;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.MovableClock;
import io.repairbot.crew.CrewDesk;
import io.repairbot.deadline.DeadlineSweep;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
@DisplayName("W2 W3a S7 The supervisor's card of an order nobody accepts")
class UnacceptedCardTest {
    private static final String NUMBER = "YG20261124-001";
    private static final String ZHOU = "zhou.zhuguan";

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @Autowired
    private DeadlineSweep sweep;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void nobodyAccepts() {
        Chat anna = phones.of("wm_anna");
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("确认");
        for (int rung = 0; rung < 2; rung++) {
            clock.pass(Duration.ofMinutes(5));
            sweep.fireDue();
        }
    }

    @Test
    @DisplayName("says what happened since when, and whom one can choose")
    void card() {
        assertThat(card(ZHOU))
                .startsWith("unaccepted ")
                .contains("陈工、李工未接，已过10分钟", "\"请选择\"", "\"陈工 当班 0单\"", "\"李工 不当班 0单\"");
    }

    @Test
    @DisplayName("改派 to the picked engineer: he gets the order at the end of his chat, the card says so")
    void reassign() {
        crew.tapped(ZHOU, "reassign", NUMBER, "li.gong");
        assertThat(card("li.gong")).startsWith("offer ").contains("周主管改派给您", "\"anew\"");
        assertThat(card(ZHOU)).startsWith("settled ").contains("已改派李工");
        crew.tapped("li.gong", "accept", NUMBER);
        assertThat(phones.value("SELECT engineer FROM work_order")).isEqualTo("li.gong");
    }

    @Test
    @DisplayName("改派 with nothing picked, or somebody who is not on the list, changes nothing and says what to do")
    void reassignToNobody() {
        crew.tapped(ZHOU, "reassign", NUMBER, "-");
        assertThat(phones.lastSaid("staff:" + ZHOU)).isEqualTo("请先在卡片的下拉框里选一项，再点按钮。");
        crew.tapped(ZHOU, "reassign", NUMBER, "wang.gong");
        assertThat(phones.lastSaid("staff:" + ZHOU)).isEqualTo("工单" + NUMBER + "不能派给这位工程师，请从名单里选。");
        assertThat(phones.told("wang.gong")).isEmpty();
    }

    @Test
    @DisplayName("联系前台 brings the clerks a message and the supervisor an answer, once")
    void desk() {
        for (int i = 0; i < 2; i++) crew.tapped(ZHOU, "desk", NUMBER);
        assertThat(phones.lastSaid("staff:" + ZHOU)).isEqualTo("已请前台电话联系工单" + NUMBER + "的住户。");
        assertThat(phones.told("qian.qiantai")).hasSize(1);
        assertThat(phones.count("call_back_task WHERE cause = 'UNACCEPTED'")).isEqualTo(1);
    }

    @Test
    @DisplayName("为什么派给他 by button and in words; not for an order that is not there")
    void why() {
        crew.tapped(ZHOU, "why", NUMBER);
        String reasons = "工单" + NUMBER + "为什么派给他们：\n陈工（未接）：工种对口（水电）；正在当班；手上0单\n李工（未接）：工种对口（水电）；不当班，当班的无人接单；手上0单";
        assertThat(phones.lastSaid("staff:" + ZHOU)).isEqualTo(reasons);
        crew.said(ZHOU, "为什么 YG20261124-009", "e1");
        assertThat(phones.lastSaid("staff:" + ZHOU)).isEqualTo("没有找到工单YG20261124-009。");
        crew.said(ZHOU, "为什么 " + NUMBER, "e2");
        assertThat(phones.lastSaid("staff:" + ZHOU)).isEqualTo(reasons);
        crew.said(ZHOU, "为什么", "e3");
        assertThat(phones.lastSaid("staff:" + ZHOU)).startsWith("请在工单卡片上操作");
    }

    private String card(String userid) {
        return phones.told(userid).stream()
                .filter(told -> !told.startsWith("say "))
                .reduce("", (older, newer) -> newer);
    }
}
