package io.repairbot.simulator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.repairbot.simulator.World.EAR;
import static io.repairbot.simulator.World.PHONES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.simulator.callback.Opened;
import io.repairbot.simulator.phone.Item;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(World.class)
class TapTest {
    private final Staff chen = PHONES.staff("chen.gong");
    private final Staff li = PHONES.staff("li.gong");
    private final String task = Cards.taskId();

    @Test
    @DisplayName("A tap tells who, which card, which button, with a fresh code; the card stays as it is")
    void tap() {
        String sent = Cards.responseCode(Cards.send("chen.gong", Cards.buttons(task)));
        chen.taps("接单");
        Opened event = EAR.hears(1, "template_card_event").get(0);
        assertThat(event.field("FromUserName")).isEqualTo("chen.gong");
        assertThat(event.field("TaskId")).isEqualTo(task);
        assertThat(event.field("EventKey")).isEqualTo("accept");
        assertThat(event.field("AgentID")).isEqualTo("1000002");
        assertThat(event.field("ResponseCode")).isNotEmpty().isNotEqualTo(sent);
        assertThat(chen.awaitCard(task).version()).isEqualTo(1);
    }

    @Test
    @DisplayName("Two engineers tap at once: two events, two codes, and each code still changes all")
    void race() {
        Cards.send("chen.gong|li.gong", Cards.buttons(task));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> chen.taps("接单")),
                        CompletableFuture.runAsync(() -> li.taps("接单")))
                .join();
        List<Opened> events = EAR.hears(2, "template_card_event", task);
        assertThat(events).extracting(event -> event.field("ResponseCode")).doesNotHaveDuplicates();
        Cards.greyOut(events.get(0).field("ResponseCode"), "'atall':1", "已由陈工接单");
        Item late = li.awaitCard(task, "已由陈工接单");
        assertThatThrownBy(() -> li.taps(late, "accept", Map.of())).hasMessageContaining("按钮已失效");
    }

    @Test
    @DisplayName("What was chosen comes along; what was not stays as the card presets it")
    void selection() {
        String eta = ",'button_selection':{'question_key':'eta','selected_id':'30',"
                + "'option_list':[{'id':'30','text':'30分钟'},{'id':'60','text':'1小时'}]}";
        Cards.send("chen.gong", Cards.buttons(task, eta));
        chen.taps("接单").taps("转派", Map.of("eta", List.of("60")));
        assertThat(EAR.hears(1, "accept").get(0).field("SelectedItems")).isEqualTo("eta30");
        assertThat(EAR.hears(1, "pass").get(0).field("SelectedItems")).isEqualTo("eta60");
        assertThatThrownBy(() -> chen.taps("转派", Map.of("eta", List.of("90")))).hasMessageContaining("没有这个选项");
    }

    @Test
    @DisplayName("An action of the menu is an event of its own")
    void actionMenu() {
        Cards.send(
                "chen.gong",
                Cards.buttons(task, ",'action_menu':{'desc':'更多','action_list':[{'text':'不再接收','key':'mute'}]}"));
        chen.taps("不再接收");
        assertThat(EAR.hears(1, "template_card_menu_event").get(0).field("EventKey"))
                .isEqualTo("mute");
    }

    @Test
    @DisplayName("Passive update_button changes the tapper's card only and uses the tap's code up")
    void passiveButton() {
        EAR.answers(aResponse()
                .withBody(Opened.reply("<MsgType><![CDATA[update_button]]></MsgType>"
                        + "<Button><ReplaceName><![CDATA[已接单]]></ReplaceName></Button>")));
        Cards.send("chen.gong|li.gong", Cards.buttons(task));
        chen.taps("接单");
        assertThat(chen.awaitCard(task, "已接单").disabledText()).isEqualTo("已接单");
        assertThat(li.awaitCard(task).disabledText()).isNull();
        String code = EAR.hears(1, "template_card_event").get(0).field("ResponseCode");
        assertThat(Cards.greyOut(code, "'atall':1", "x").path("errcode").asInt())
                .isEqualTo(42022);
    }

    @Test
    @DisplayName("Passive update_template_card puts a whole card there")
    void passiveCard() {
        EAR.answers(aResponse()
                .withBody(Opened.reply("<MsgType>update_template_card</MsgType><TemplateCard>"
                        + "<CardType>button_interaction</CardType><MainTitle><Title>请上门</Title></MainTitle>"
                        + "<HorizontalContentList><KeyName>地址</KeyName><Value>3栋</Value></HorizontalContentList>"
                        + "<ButtonList><Text>到达</Text><Style>1</Style><Key>arrive</Key></ButtonList></TemplateCard>")));
        Cards.send("chen.gong", Cards.buttons(task));
        chen.taps("接单");
        Item card = chen.awaitCard("请上门", "\"keyname\":\"地址\"", "\"style\":1");
        assertThat(Staff.buttons(card)).containsEntry("到达", "arrive");
    }

    @Test
    @DisplayName("A passive answer with a wrong signature changes nothing, and the wire log says so")
    void forgedReply() {
        String forged = Opened.reply("<MsgType>update_button</MsgType>").replace("n1", "n2");
        EAR.answers(aResponse().withBody(forged));
        Cards.send("chen.gong", Cards.buttons(task));
        chen.taps("接单");
        org.awaitility.Awaitility.await()
                .until(() ->
                        PHONES.wire().stream().anyMatch(line -> line.summary().contains("被动回复不可用")));
        assertThat(chen.awaitCard(task).disabledText()).isNull();
    }

    @Test
    @DisplayName("Words and photos of a member arrive with an id and can be answered passively")
    void words() {
        EAR.answers(
                aResponse().withBody(Opened.reply("<MsgType>text</MsgType><Content><![CDATA[收到，请接着写结果]]></Content>")));
        chen.says("换了角阀 ]]> 好了").sendsPhoto(new byte[] {1, 2, 3});
        Opened text = EAR.hears(1, "换了角阀").get(0);
        assertThat(text.field("Content")).isEqualTo("换了角阀 ]]> 好了");
        assertThat(Long.parseLong(text.field("MsgId"))).isPositive();
        assertThat(EAR.hears(1, "MediaId").get(0).field("MediaId")).startsWith("MD");
        assertThat(chen.awaitMessage("请接着写结果").from()).isEqualTo("app");
    }

    @Test
    @DisplayName("Opening the app is an event without an id")
    void opens() {
        chen.opensApp();
        Opened event = EAR.hears(1, "enter_agent").get(0);
        assertThat(event.field("EventKey")).isEmpty();
        assertThat(event.field("MsgId")).isEmpty();
    }
}
