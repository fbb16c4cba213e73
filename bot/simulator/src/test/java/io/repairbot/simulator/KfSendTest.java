package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static io.repairbot.simulator.World.PHONES;
import static io.repairbot.simulator.World.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(World.class)
class KfSendTest {
    private Resident resident;

    @BeforeEach
    void someoneWrites() {
        resident = World.resident().says("在吗");
    }

    private int send(String type, String content, Object... values) {
        String head = "{'touser':'" + resident.id() + "','open_kfid':'wk_sunshine','msgtype':'" + type + "','" + type;
        return API.code("kf/send_msg", head + "':" + content.formatted(values).replace("%", "%%") + "}");
    }

    private int sendWithId(String msgid) {
        return API.code(
                "kf/send_msg",
                "{'touser':'%s','open_kfid':'wk_sunshine','msgid':'%s','msgtype':'text','text':{'content':'好'}}",
                resident.id(),
                msgid);
    }

    @Test
    @DisplayName("Five messages to each of the customer's, the sixth is 95001; his next word gives five again")
    void quota() {
        for (int i = 0; i < 5; i++) {
            assertThat(says(resident, "第" + i)).isZero();
        }
        assertThat(says(resident, "第六")).isEqualTo(95001);
        resident.says("还在吗");
        assertThat(says(resident, "在")).isZero();
    }

    @Test
    @DisplayName("A tap on a choice gives five again")
    void tapGivesQuota() {
        String menu = "{'head_content':'选','list':[{'type':'click','click':{'id':'a','content':'好的'}}]}";
        for (int i = 0; i < 5; i++) {
            send("msgmenu", menu);
        }
        assertThat(says(resident, "第六")).isEqualTo(95001);
        resident.taps("好的");
        assertThat(says(resident, "谢谢")).isZero();
    }

    @Test
    @DisplayName("48 hours after the customer's last word it is too late")
    void window() {
        CLOCK.advance(Duration.ofHours(48).minusMinutes(1));
        assertThat(says(resident, "还来得及")).isZero();
        CLOCK.advance(Duration.ofMinutes(2));
        assertThat(says(resident, "太晚了")).isEqualTo(95002);
    }

    @Test
    @DisplayName("The other way: accepted, then msg_send_fail, and the phone shows that it never came")
    void quotaByEvent() {
        PHONES.faults("quotaByEvent", true);
        CLOCK.advance(Duration.ofHours(49));
        assertThat(says(resident, "太晚了")).isZero();
        assertThat(resident.chat()).last().extracting("failed").isEqualTo("超过 48 小时");
        var log = API.post("kf/sync_msg", "{'open_kfid':'wk_sunshine'}").path("msg_list");
        assertThat(log.path(log.size() - 1).at("/event/fail_type").asInt()).isEqualTo(4);
    }

    @Test
    @DisplayName("A msgid is used once per account; what was refused did not use it")
    void msgid() {
        assertThat(sendWithId("n-" + resident.id().substring(0, 20))).isZero();
        assertThat(sendWithId("n-" + resident.id().substring(0, 20))).isEqualTo(95033);
        resident.isServedBy("");
        assertThat(sendWithId("m-" + resident.id().substring(0, 20))).isEqualTo(95018);
        resident.isLeftByServicer().says("好了");
        assertThat(sendWithId("m-" + resident.id().substring(0, 20))).isZero();
    }

    @ParameterizedTest(name = "msgid \"{0}\" is refused")
    @CsvSource({"''", "工单", "a b", "123456789012345678901234567890123"})
    void badMsgid(String msgid) {
        assertThat(sendWithId(msgid)).isEqualTo(40058);
    }

    @Test
    @DisplayName("Without a msgid one is made up")
    void ownMsgid() {
        String json = "{'touser':'%s','open_kfid':'wk_sunshine','msgid':null,'msgtype':'text','text':{'content':'好'}}";
        assertThat(API.post("kf/send_msg", json, resident.id()).path("msgid").asString())
                .hasSize(32);
    }

    @Test
    @DisplayName("2048 bytes of text pass, one more does not")
    void textLimit() {
        assertThat(send("text", "{'content':'%s'}", "水".repeat(682) + "ab")).isZero();
        assertThat(send("text", "{'content':'%s'}", "水".repeat(682) + "abc")).isEqualTo(45002);
        assertThat(send("text", "{'content':''}")).isEqualTo(44004);
    }

    @ParameterizedTest(name = "{0} choices give {1}")
    @CsvSource({"10, 0", "11, 95008"})
    void menuLength(int choices, int code) {
        String item = "{'type':'text','text':{'content':'一'}}";
        String list = String.join(",", java.util.Collections.nCopies(choices, item));
        assertThat(send("msgmenu", "{'head_content':'选','list':[" + list + "]}"))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "menu item {0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'click','click':{'id':'a','content':'好'}} | 0",
                "{'type':'view','view':{'url':'https://x.cn','content':'看'}} | 0",
                "{'type':'press','press':{'id':'a','content':'好'}} | 95009",
                "{'type':'click','click':{'id':'','content':'好'}} | 40058",
                "{'type':'click','click':{'id':'a','content':''}} | 40058",
                "{'type':'view','view':{'url':'','content':'看'}} | 40058"
            })
    void menuItems(String item, int code) {
        assertThat(send("msgmenu", "{'list':[" + item + "]}")).isEqualTo(code);
    }

    @Test
    @DisplayName("Choice words are limited to 128 bytes")
    void choiceLimit() {
        String choice = "{'list':[{'type':'click','click':{'id':'a','content':'%s'}}]}";
        assertThat(send("msgmenu", choice, "修".repeat(42))).isZero();
        assertThat(send("msgmenu", choice, "修".repeat(43))).isEqualTo(40058);
    }

    @Test
    @DisplayName("Unknown types, customers and files are refused")
    void unknown() {
        assertThat(send("poem", "{}")).isEqualTo(40008);
        assertThat(send("image", "{'media_id':'MDnone'}")).isEqualTo(40007);
        assertThat(API.code("kf/send_msg", "{'touser':'wmNobody','open_kfid':'wk_sunshine','msgtype':'text'}"))
                .isEqualTo(40096);
    }

    @Test
    @DisplayName("Before the customer's first word nothing can be sent")
    void beforeFirstWord() {
        assertThat(says(World.resident(), "您好")).isEqualTo(95013);
    }
}
