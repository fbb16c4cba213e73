package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static io.repairbot.simulator.World.PHONES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.simulator.phone.Item;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(World.class)
class CardUpdateTest {
    private final Staff chen = PHONES.staff("chen.gong");
    private final Staff li = PHONES.staff("li.gong");

    @Test
    @DisplayName("One code greys out everybody's buttons, once")
    void everybody() {
        String task = Cards.taskId();
        String code = Cards.responseCode(Cards.send("chen.gong|li.gong", Cards.buttons(task)));
        assertThat(Cards.greyOut(code, "'atall':1", "已由陈工接单").path("errcode").asInt())
                .isZero();
        assertThat(li.awaitCard(task, "已由陈工接单").version()).isEqualTo(2);
        assertThat(Cards.greyOut(code, "'atall':1", "又改").path("errcode").asInt())
                .isEqualTo(42022);
    }

    @Test
    @DisplayName("Only those named are changed; who never got the card comes back in an array")
    void some() {
        String task = Cards.taskId();
        String code = Cards.responseCode(Cards.send("chen.gong|li.gong", Cards.buttons(task)));
        JsonNode answer = Cards.greyOut(code, "'userids':['li.gong','Sun.Gong','nobody']", "已派给别人");
        assertThat(answer.path("invaliduser").toString()).isEqualTo("[\"sun.gong\",\"nobody\"]");
        assertThat(li.awaitCard(task).disabledText()).isEqualTo("已派给别人");
        assertThat(chen.awaitCard(task).disabledText()).isNull();
    }

    @Test
    @DisplayName("A code lives 72 hours")
    void life() {
        String early = Cards.responseCode(Cards.send("chen.gong", Cards.buttons(Cards.taskId())));
        String late = Cards.responseCode(Cards.send("chen.gong", Cards.buttons(Cards.taskId())));
        CLOCK.advance(Duration.ofHours(72).minusMinutes(1));
        assertThat(Cards.greyOut(early, "'atall':1", "好").path("errcode").asInt())
                .isZero();
        CLOCK.advance(Duration.ofMinutes(2));
        assertThat(Cards.greyOut(late, "'atall':1", "好").path("errcode").asInt())
                .isEqualTo(42003);
    }

    @Test
    @DisplayName("Wrong agent 42015, nobody named 82001, no words 42020: none of them uses the code up")
    void refused() {
        String code = Cards.responseCode(Cards.send("chen.gong", Cards.buttons(Cards.taskId())));
        String json = "{'agentid':%s,'response_code':'%s',%s}";
        String update = "message/update_template_card";
        assertThat(API.code(update, json, 7, code, "'atall':1,'button':{'replace_name':'x'}"))
                .isEqualTo(42015);
        assertThat(API.code(update, json, 1000002, code, "'button':{'replace_name':'x'}"))
                .isEqualTo(82001);
        assertThat(API.code(update, json, 1000002, code, "'atall':1,'button':{}"))
                .isEqualTo(42020);
        assertThat(Cards.greyOut(code, "'atall':1", "好").path("errcode").asInt())
                .isZero();
    }

    @Test
    @DisplayName("A whole new card has new buttons and keeps its task_id")
    void repaint() {
        String task = Cards.taskId();
        String code = Cards.responseCode(Cards.send("chen.gong", Cards.buttons(task)));
        String card = "{'card_type':'button_interaction','main_title':{'title':'请上门'},"
                + "'button_list':[{'text':'到达','key':'arrive'}]}";
        repaint(code, card);
        Item item = chen.awaitCard("请上门");
        assertThat(item.taskId()).isEqualTo(task);
        assertThat(Staff.buttons(item)).containsOnlyKeys("到达");
    }

    @Test
    @DisplayName("A new card with replace_text cannot be tapped")
    void replaceText() {
        String task = Cards.taskId();
        String code = Cards.responseCode(Cards.send("chen.gong", Cards.buttons(task)));
        repaint(code, Cards.buttons(task, ",'replace_text':'已完成'"));
        Item item = chen.awaitCard(task, "已完成");
        assertThatThrownBy(() -> chen.taps(item, "accept", java.util.Map.of()))
                .hasMessageContaining("409")
                .hasMessageContaining("按钮已失效");
    }

    @Test
    @DisplayName("A new card must not take another card's task_id, and is checked like a first one")
    void repaintChecked() {
        String other = Cards.taskId();
        Cards.send("chen.gong", Cards.buttons(other));
        String code = Cards.responseCode(Cards.send("chen.gong", Cards.buttons(Cards.taskId())));
        assertThat(repaint(code, Cards.buttons(other))).isEqualTo(42014);
        assertThat(repaint(code, "{'card_type':'text_notice','main_title':{'title':'t'}}"))
                .isEqualTo(42045);
    }

    private static int repaint(String code, String card) {
        return API.code(
                "message/update_template_card",
                "{'agentid':1000002,'response_code':'%s','atall':1,'template_card':%s}",
                code,
                card);
    }

    @Test
    @DisplayName("Only cards that can be tapped get a code")
    void noCodeForNotices() {
        String notice = "{'card_type':'text_notice','sub_title_text':'s','card_action':{'type':1,'url':'u'}}";
        assertThat(Cards.send("chen.gong", notice).has("response_code")).isFalse();
    }
}
