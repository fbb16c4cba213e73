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
@DisplayName("Lists and forms on engineers' cards")
class CardFormsTest {
    private static final String NUMBER = "YG20261124-001";

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @BeforeEach
    void anOrderIsOpen() {
        Chat anna = phones.of("wm_anna");
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("确认");
    }

    @Test
    @DisplayName("W1 拒单 asks for the reason on the card; the picked one is kept, and the card says so")
    void decline() {
        crew.tapped("chen.gong", "decline", NUMBER);
        assertThat(card("chen.gong")).startsWith("decline ").contains("请选择", "手上忙不过来", "\"busy\"");
        assertThat(offer()).isEqualTo("OFFERED");
        crew.tapped("chen.gong", "decline", NUMBER, "busy");
        assertThat(card("chen.gong")).startsWith("offer-declined ").contains("手上忙不过来");
        assertThat(offer()).isEqualTo("DECLINED");
        assertThat(phones.lastSaid("staff:chen.gong")).isEmpty();
    }

    @Test
    @DisplayName("W1 拒单 without a reason, or with one that nobody offered, changes nothing and says what to do")
    void declineWithout() {
        for (String choice : new String[] {"-", "rain"}) {
            crew.tapped("chen.gong", "decline", NUMBER, choice);
            assertThat(phones.lastSaid("staff:chen.gong")).isEqualTo("请先在卡片的下拉框里选一项，再点按钮。");
        }
        assertThat(offer()).isEqualTo("OFFERED");
    }

    @Test
    @DisplayName("返回 turns the form back into the card of today")
    void back() {
        crew.tapped("chen.gong", "decline", NUMBER);
        crew.tapped("chen.gong", "back", NUMBER);
        assertThat(card("chen.gong")).startsWith("offer ");
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "back", NUMBER);
        assertThat(card("chen.gong")).startsWith("accepted ");
    }

    @Test
    @DisplayName("Who has accepted is told to use 退单; who was never asked gets no card")
    void notHis() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "decline", NUMBER);
        assertThat(phones.lastSaid("staff:chen.gong")).contains("您已接单", "退单");
        crew.tapped("li.gong", "back", NUMBER);
        assertThat(phones.lastSaid("staff:li.gong")).isEqualTo("工单" + NUMBER + "没有派给您。");
        assertThat(phones.told("li.gong")).hasSize(1);
    }

    @Test
    @DisplayName("更多操作: the picked verb is done; with nothing picked it says so, with an unknown one too")
    void more() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "more", NUMBER, "extend");
        assertThat(phones.lastSaid("staff:chen.gong")).contains("延期到什么时候");
        crew.tapped("chen.gong", "more", NUMBER, "-");
        assertThat(phones.lastSaid("staff:chen.gong")).startsWith("请先在卡片的下拉框里选一项");
        crew.tapped("chen.gong", "more", NUMBER, "explode");
        assertThat(phones.lastSaid("staff:chen.gong")).startsWith("这个按钮已经失效");
    }

    @Test
    @DisplayName(
            "我的工单 lists what is in hand, also while a question is open; 查看 brings the card of today to the end of the chat")
    void mine() {
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "arrive", NUMBER);
        crew.tapped("chen.gong", "complete", NUMBER);
        crew.said("chen.gong", "我的工单", "e1");
        assertThat(card("chen.gong"))
                .startsWith("mine ")
                .contains("\"count\":\"1\"", "已到场 3栋2单元501厨房", "\"001 3栋2单元501厨房\"");
        crew.tapped("chen.gong", "show", "mine", NUMBER);
        assertThat(card("chen.gong")).startsWith("arrived ").contains("\"anew\"");
        assertThat(phones.count("staff_prompt")).isEqualTo(1);
    }

    @Test
    @DisplayName("我的工单 with nothing in hand says so; an order that was never his is not shown")
    void nothingMine() {
        crew.said("li.gong", "/我的工单", "e1");
        assertThat(phones.lastSaid("staff:li.gong")).isEqualTo("您手上没有进行中的工单。");
        crew.tapped("li.gong", "show", "mine", NUMBER);
        assertThat(phones.lastSaid("staff:li.gong")).isEqualTo("工单" + NUMBER + "没有派给您。");
        crew.tapped("li.gong", "show", "mine", "YG20261124-999");
        assertThat(phones.lastSaid("staff:li.gong")).isEqualTo("没有找到工单YG20261124-999。");
    }

    private String card(String userid) {
        return phones.told(userid).stream()
                .filter(told -> !told.startsWith("say "))
                .reduce("", (older, newer) -> newer);
    }

    private String offer() {
        return phones.value("SELECT state FROM dispatch_offer WHERE engineer = 'chen.gong'");
    }
}
