package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static io.repairbot.simulator.World.PHONES;
import static io.repairbot.simulator.World.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(World.class)
class SessionTest {
    private static int state(Resident resident) {
        return API.post("kf/service_state/get", "{'open_kfid':'wk_sunshine','external_userid':'%s'}", resident.id())
                .path("service_state")
                .asInt();
    }

    private static JsonNode move(Resident resident, int target) {
        String servicer = target == 3 ? "'qian.qiantai'" : "null";
        return API.post(
                "kf/service_state/trans",
                "{'open_kfid':'wk_sunshine','external_userid':'%s','service_state':%d,'servicer_userid':%s}",
                resident.id(),
                target,
                servicer);
    }

    private static Resident in(int state) {
        Resident resident = World.resident();
        if (state != 4) {
            resident.says("在吗");
        }
        if (state > 0 && state < 4) {
            move(resident, state);
        }
        return resident;
    }

    @Test
    @DisplayName("Not begun is 4, the customer's word makes it 0, the bot's first message 1")
    void life() {
        Resident resident = World.resident();
        assertThat(state(resident)).isEqualTo(4);
        resident.says("在吗");
        assertThat(state(resident)).isZero();
        says(resident, "您好");
        assertThat(state(resident)).isEqualTo(1);
        CLOCK.advance(Duration.ofHours(49));
        assertThat(state(resident)).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0} → {1} gives {2}")
    @CsvSource({
        "0,1,0",
        "0,2,0",
        "0,3,0",
        "0,4,95016",
        "1,2,0",
        "1,3,0",
        "1,0,95016",
        "1,4,95016",
        "2,3,0",
        "2,1,95016",
        "3,3,0",
        "3,4,0",
        "3,1,95016",
        "4,1,95016",
        "4,3,95016"
    })
    void transfers(int from, int to, int code) {
        assertThat(move(in(from), to).path("errcode").asInt()).isEqualTo(code);
    }

    @ParameterizedTest(name = "in state {0} sending gives {1}")
    @CsvSource({"0,0", "1,0", "2,95018", "3,95018", "4,95013"})
    void sending(int state, int code) {
        assertThat(says(in(state), "您好")).isEqualTo(code);
    }

    @Test
    @DisplayName("Only servicers of the account can be given a customer")
    void servicers() {
        String json =
                "{'open_kfid':'wk_sunshine','external_userid':'%s','service_state':3,'servicer_userid':'chen.gong'}";
        assertThat(API.code("kf/service_state/trans", json, in(0).id())).isEqualTo(95014);
    }

    @Test
    @DisplayName("A human takes over and leaves again: both are events, and the bot may speak after the next word")
    void human() {
        Resident resident = in(1).isServedBy("我来处理");
        assertThat(says(resident, "插嘴")).isEqualTo(95018);
        resident.isLeftByServicer();
        assertThat(says(resident, "插嘴")).isEqualTo(95013);
        resident.says("谢谢");
        assertThat(says(resident, "不客气")).isZero();
        assertThat(changes(resident)).containsExactly(1, 3);
    }

    @Test
    @DisplayName("A servicer who writes after the end opens the session again")
    void reopened() {
        Resident resident = in(4).isServedBy("回访一下");
        assertThat(resident.serviceState()).isEqualTo(3);
        assertThat(changes(resident)).containsExactly(4);
    }

    @Test
    @DisplayName("Human first: the first word goes to a human and the bot gets 95018")
    void humanFirst() {
        PHONES.faults("humanFirst", true);
        assertThat(says(in(0), "您好")).isEqualTo(95018);
    }

    private static java.util.List<Integer> changes(Resident resident) {
        var changes = new java.util.ArrayList<Integer>();
        API.post("kf/sync_msg", "{'open_kfid':'wk_sunshine'}").path("msg_list").forEach(message -> {
            JsonNode event = message.path("event");
            if (event.path("external_userid").asString("").equals(resident.id()) && event.has("change_type")) {
                changes.add(event.path("change_type").asInt());
            }
        });
        return changes;
    }

    @Test
    @DisplayName("The code of an ended session sends one menu within 20 seconds")
    void endingCode() {
        Resident resident = in(3);
        String code = move(resident, 4).path("msg_code").asString();
        assertThat(onEvent(code, "msgmenu", "{'head_content':'满意吗','list':[]}")).isZero();
        assertThat(onEvent(code, "text", "{'content':'再说一句'}")).isEqualTo(42022);
        String late = move(in(3), 4).path("msg_code").asString();
        CLOCK.advance(Duration.ofSeconds(21));
        assertThat(onEvent(late, "text", "{'content':'再见'}")).isEqualTo(42003);
    }

    @Test
    @DisplayName("The code of the queue sends text only, while the customer is in the queue")
    void queueCode() {
        Resident resident = in(0);
        String code = move(resident, 2).path("msg_code").asString();
        assertThat(onEvent(code, "msgmenu", "{'list':[]}")).isEqualTo(40008);
        move(resident, 3);
        assertThat(onEvent(code, "text", "{'content':'请稍候'}")).isEqualTo(95018);
    }

    static int onEvent(String code, String type, String content) {
        return API.code("kf/send_msg_on_event", "{'code':'%s','msgtype':'%s','%s':%s}", code, type, type, content);
    }

    private static String welcomeCode(Resident resident) {
        JsonNode log = API.post("kf/sync_msg", "{'open_kfid':'wk_sunshine'}").path("msg_list");
        String code = "";
        for (JsonNode message : log) {
            JsonNode event = message.path("event");
            if (event.path("external_userid").asString("").equals(resident.id())) {
                code = event.path("welcome_code").asString("");
            }
        }
        return code;
    }

    @Test
    @DisplayName("A welcome: once, within 20 seconds, before the customer's first word")
    void welcome() {
        Resident resident = World.resident();
        String code = welcomeCode(resident);
        assertThat(onEvent(code, "text", "{'content':'您好'}")).isZero();
        assertThat(onEvent(code, "text", "{'content':'您好'}")).isEqualTo(42022);
        String late = welcomeCode(World.resident());
        CLOCK.advance(Duration.ofSeconds(21));
        assertThat(onEvent(late, "text", "{'content':'您好'}")).isEqualTo(41050);
    }

    @Test
    @DisplayName("Who was welcomed or wrote in the last 48 hours gets no second welcome")
    void noSecondWelcome() {
        Resident welcomed = World.resident();
        onEvent(welcomeCode(welcomed), "text", "{'content':'您好'}");
        assertThat(welcomeCode(welcomed.enters())).isEmpty();
        assertThat(welcomeCode(World.resident().says("在吗").enters())).isEmpty();
        CLOCK.advance(Duration.ofHours(49));
        assertThat(welcomeCode(welcomed.enters())).isNotEmpty();
    }
}
