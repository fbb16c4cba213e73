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
@DisplayName("转单 and 请求支援 by card")
class ColleagueButtonsTest {
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
    @DisplayName("W3a 更多操作 → 转单 → a colleague of the trade → he accepts: the order is his")
    void transfer() {
        crew.tapped("chen.gong", "more", NUMBER, "transfer");
        assertThat(card("chen.gong"))
                .startsWith("transfer-form ")
                .contains("李工")
                .doesNotContain("王工");
        crew.tapped("chen.gong", "transfer", NUMBER, "li.gong");
        assertThat(card("chen.gong")).startsWith("accepted ");
        assertThat(phones.lastSaid("staff:chen.gong")).contains("转单请求已发出");
        crew.tapped("li.gong", "agree", NUMBER);
        assertThat(engineer()).isEqualTo("li.gong");
        crew.tapped("chen.gong", "arrive", NUMBER);
        assertThat(phones.lastSaid("staff:chen.gong")).isEqualTo("工单" + NUMBER + "由李工负责，不在您手上。");
    }

    @Test
    @DisplayName("A colleague who is none, and nothing picked: a sentence, and nothing is asked")
    void wrongColleague() {
        crew.tapped("chen.gong", "transfer", NUMBER, "wang.gong");
        assertThat(phones.lastSaid("staff:chen.gong")).startsWith("这位同事不能做工单");
        crew.tapped("chen.gong", "support", NUMBER, "-");
        assertThat(phones.lastSaid("staff:chen.gong")).startsWith("请先在卡片的下拉框里选一项");
        crew.tapped("li.gong", "transfer", NUMBER, "li.gong");
        assertThat(phones.lastSaid("staff:li.gong")).contains("由陈工负责");
        assertThat(phones.count("colleague_request")).isZero();
    }

    @Test
    @DisplayName("请求支援: the colleague who comes is named to the asker; who cannot come too")
    void support() {
        crew.tapped("chen.gong", "support", NUMBER);
        assertThat(card("chen.gong")).startsWith("support-form ");
        crew.tapped("chen.gong", "support", NUMBER, "li.gong");
        crew.tapped("li.gong", "disagree", NUMBER);
        assertThat(phones.told("chen.gong").toString()).contains("support-refused");
        crew.tapped("chen.gong", "support", NUMBER, "li.gong");
        crew.tapped("li.gong", "agree", NUMBER);
        assertThat(card("li.gong")).startsWith("supporting ").contains("\"askedBy\":\"陈工\"");
        assertThat(engineer()).isEqualTo("chen.gong");
    }

    private String card(String userid) {
        return phones.told(userid).stream()
                .filter(told -> !told.startsWith("say "))
                .reduce("", (older, newer) -> newer);
    }

    private String engineer() {
        return phones.value("SELECT engineer FROM work_order WHERE number = '" + NUMBER + "'");
    }
}
