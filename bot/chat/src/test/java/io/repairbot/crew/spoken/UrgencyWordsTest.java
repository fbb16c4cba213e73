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
@DisplayName("改为紧急 and 改为普通, in words and by the card")
class UrgencyWordsTest {
    private static final String NUMBER = "YG20261124-001";
    private static final String ZHOU = "zhou.zhuguan";

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
    @DisplayName("with number and reason it is done; again it is answered; back again too")
    void words() {
        crew.said("qian.qiantai", "改为紧急 " + NUMBER + " 水漏到楼下了", "e1");
        assertThat(told("qian.qiantai")).startsWith("工单YG20261124-001已改为紧急");
        assertThat(urgent()).isEqualTo("1");
        crew.said("qian.qiantai", "改为紧急 " + NUMBER + " 快点", "e2");
        assertThat(told("qian.qiantai")).contains("不用再改");
        crew.said(ZHOU, "改为普通 " + NUMBER + " 已关总阀", "e3");
        assertThat(told(ZHOU)).startsWith("工单YG20261124-001已改为普通").contains("20:00前");
        assertThat(urgent()).isEqualTo("0");
    }

    @Test
    @DisplayName("without number or reason nothing changes and an example is given; an engineer hears who may")
    void missing() {
        crew.said(ZHOU, "改为紧急", "e1");
        assertThat(told(ZHOU)).contains("例如：改为紧急 YG20261124-001");
        crew.said(ZHOU, "改为紧急 " + NUMBER, "e2");
        assertThat(told(ZHOU)).contains("例如：改为紧急 YG20261124-001");
        crew.said("chen.gong", "改为紧急 " + NUMBER + " 忙", "e3");
        assertThat(told("chen.gong")).startsWith("只有主管、经理或前台");
        assertThat(urgent()).isEqualTo("0");
    }

    @Test
    @DisplayName("the card's button asks why; a tap that comes twice asks once, the answer changes it once")
    void card() {
        crew.tapped(ZHOU, "urgency", NUMBER);
        crew.tapped(ZHOU, "urgency", NUMBER);
        assertThat(told(ZHOU)).startsWith("请回复把工单YG20261124-001改为紧急的原因");
        assertThat(urgent()).isEqualTo("0");
        crew.said(ZHOU, "老人独居", "e1");
        assertThat(told(ZHOU)).startsWith("工单YG20261124-001已改为紧急");
        assertThat(urgent()).isEqualTo("1");
        crew.tapped(ZHOU, "urgency", NUMBER);
        assertThat(told(ZHOU)).startsWith("请回复把工单YG20261124-001改为普通的原因");
        crew.said(ZHOU, "取消", "e2");
        assertThat(urgent()).isEqualTo("1");
        crew.tapped("chen.gong", "urgency", NUMBER);
        assertThat(told("chen.gong")).startsWith("只有主管、经理或前台");
    }

    private String urgent() {
        return phones.value("SELECT CAST(urgent AS CHAR) FROM work_order WHERE number = '" + NUMBER + "'");
    }

    private String told(String userid) {
        return phones.value("SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, '$.text')) FROM notice WHERE template = 'say'"
                + " AND recipient = 'staff:" + userid + "' ORDER BY seq DESC LIMIT 1");
    }
}
