package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.ScriptedSessions;
import io.repairbot.crew.CrewDesk;
import io.repairbot.dialogue.Await;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.dialogue.Phones;
import io.repairbot.reception.Reception;
import io.repairbot.reception.SessionTransfer.Result;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
@DisplayName("Who asks for a person")
class HandOverTest {
    private static final String SUPERVISOR = "staff:wu.zhuguan";

    @Autowired
    private Phones phones;

    @Autowired
    private Reception reception;

    @Autowired
    private ScriptedSessions sessions;

    @Autowired
    private CrewDesk crew;

    private Chat anna;

    @BeforeEach
    void phone() {
        sessions.reset();
        anna = phones.of("wm_anna");
    }

    @Test
    @DisplayName("S5c is told first, then handed over, and the bot is silent")
    void handedOver() {
        asks();
        assertThat(reception.workOff()).isEqualTo(1);
        assertThat(sessions.asked()).containsExactly("wm_anna[]");
        assertThat(anna.says("在吗")).isEmpty();
    }

    @Test
    @DisplayName("S5c is not handed over while the answer is still on its way: it could not be said any more")
    void toldFirst() {
        asks();
        phones.jdbc()
                .update(
                        "UPDATE notice SET state = 'PENDING', next_attempt_at = '2030-01-01' WHERE recipient LIKE 'resident%'");
        assertThat(reception.workOff()).isZero();
        assertThat(sessions.asked()).isEmpty();
    }

    @Test
    @DisplayName("The front desk on duty is asked for by name; who is off duty is not")
    void onDuty() {
        phones.jdbc()
                .update(
                        "INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES ('qian.qiantai', 2, '00:00', 24)");
        asks();
        reception.workOff();
        phones.jdbc().update("DELETE FROM standing_duty WHERE userid = 'qian.qiantai'");
        assertThat(sessions.asked()).containsExactly("wm_anna[qian.qiantai]");
        assertThat(phones.count("notice WHERE recipient = 'staff:feng.qiantai'"))
                .isZero();
    }

    @Test
    @DisplayName("The desk gets a summary: home, words, open orders")
    void summary() {
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("确认");
        anna.says("转人工");
        assertThat(String.join("", phones.told("qian.qiantai")))
                .startsWith("human ")
                .contains("3栋2单元501", "转人工", "YG20261124-001", "待接单");
    }

    @Test
    @DisplayName("S5c 我来接待 stops the clock and the task to phone, and the colleague's card shows who")
    void receives() {
        asks();
        crew.tapped("qian.qiantai", "receive", number());
        phones.clock().pass(Duration.ofMinutes(5));
        reception.workOff();
        assertThat(phones.told("wu.zhuguan")).isEmpty();
        assertThat(phones.value("SELECT state FROM call_back_task")).isEqualTo("DONE");
        assertThat(phones.told("feng.qiantai"))
                .last()
                .asString()
                .startsWith("human-received ")
                .contains("钱前台");
    }

    @Test
    @DisplayName("Who taps second is told who was first; the same tap twice changes nothing")
    void second() {
        asks();
        crew.tapped("qian.qiantai", "receive", number());
        int before = phones.count("notice");
        crew.tapped("QIAN.qiantai", "receive", number());
        assertThat(phones.count("notice")).isEqualTo(before);
        crew.tapped("feng.qiantai", "receive", number());
        assertThat(phones.lastSaid("staff:feng.qiantai")).contains("钱前台在接待");
    }

    @Test
    @DisplayName("Who was not asked, and a number that is none, are told so")
    void notAsked() {
        asks();
        crew.tapped("chen.gong", "receive", number());
        assertThat(phones.lastSaid("staff:chen.gong")).contains("没有找到接待请求");
        crew.tapped("qian.qiantai", "receive", "H1 OR 1=1");
        assertThat(phones.lastSaid("staff:qian.qiantai")).contains("没有找到接待请求");
        assertThat(phones.value("SELECT answer FROM human_request")).isEqualTo("WAITING");
    }

    @Test
    @DisplayName(
            "Where the platform would not hand over, the resident hears who will call him; where it did, the bot is silent")
    void coming() {
        sessions.answers(new Result.Refused("95016 illegal"));
        asks();
        reception.workOff();
        crew.tapped("qian.qiantai", "receive", number());
        assertThat(phones.count("notice WHERE template = 'human-coming' AND recipient LIKE 'resident%'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S5c once he has a colleague in the chat, his card is done")
    void answeredInChat() {
        asks();
        anna.sends(anna.message(Kind.BY_SERVICER, "您好，我是前台", null, null, Map.of()));
        assertThat(phones.told("qian.qiantai")).last().asString().startsWith("human-received ");
        crew.tapped("qian.qiantai", "receive", number());
        assertThat(phones.lastSaid("staff:qian.qiantai")).contains("已经有人在微信里接待");
    }

    @Test
    @DisplayName("Ten times 转人工 is one card and one task")
    void ten() {
        for (int i = 0; i < 10; i++) anna.says("转人工");
        assertThat(phones.told("qian.qiantai")).hasSize(1);
        assertThat(phones.count("call_back_task")).isEqualTo(1);
    }

    private String number() {
        return phones.value("SELECT CONCAT('H', id) FROM human_request");
    }

    @Test
    @DisplayName(
            "S5c after exactly 60 seconds without a person the supervisor is told, once, and the resident what happens next")
    void unanswered() {
        asks();
        reception.workOff();
        phones.clock().pass(Duration.ofSeconds(60).minusMillis(1));
        reception.workOff();
        assertThat(phones.told("wu.zhuguan")).isEmpty();
        phones.clock().pass(Duration.ofMillis(1));
        reception.workOff();
        reception.workOff();
        assertThat(String.join("", phones.told("wu.zhuguan")))
                .startsWith("human-late ")
                .contains("转人工");
        assertThat(phones.count("notice WHERE recipient = '" + SUPERVISOR + "'"))
                .isEqualTo(1);
        assertThat(phones.value("SELECT facts FROM notice WHERE recipient LIKE 'resident%' ORDER BY seq DESC LIMIT 1"))
                .contains("客务主管", "\"welcomeCode\":\"CODE\"");
    }

    @Test
    @DisplayName("S5c the supervisor can take it himself: the desk's card shows who")
    void supervisorReceives() {
        asks();
        reception.workOff();
        phones.clock().pass(Duration.ofSeconds(60));
        reception.workOff();
        crew.tapped("wu.zhuguan", "receive", number());
        assertThat(phones.told("qian.qiantai"))
                .last()
                .asString()
                .startsWith("human-received ")
                .contains("吴主管");
    }

    @Test
    @DisplayName("S5c who is answered in time is not reported, and need not be phoned")
    void answered() {
        asks();
        reception.workOff();
        anna.sends(anna.message(Kind.BY_SERVICER, "您好，我是前台", null, null, Map.of()));
        phones.clock().pass(Duration.ofMinutes(5));
        reception.workOff();
        assertThat(phones.told("wu.zhuguan")).isEmpty();
        assertThat(phones.value("SELECT state FROM call_back_task")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("A platform that refuses leaves the bot talking, the desk told and the clock running")
    void refused() {
        sessions.answers(new Result.Refused("95016 illegal"));
        asks();
        reception.workOff();
        assertThat(anna.says("厨房水龙头漏水")).isNotEmpty();
        phones.clock().pass(Duration.ofSeconds(60));
        reception.workOff();
        assertThat(String.join("", phones.told("wu.zhuguan"))).startsWith("human-late ");
        assertThat(phones.count("call_back_task WHERE state = 'WAITING'")).isEqualTo(1);
    }

    @Test
    @DisplayName("A platform that is away is asked again")
    void later() {
        sessions.answers(new Result.Later("time-out"));
        asks();
        reception.workOff();
        sessions.answers(new Result.HandedOver(null));
        reception.workOff();
        assertThat(sessions.asked()).hasSize(1);
        phones.clock().pass(Duration.ofSeconds(10));
        reception.workOff();
        assertThat(sessions.asked()).hasSize(2);
    }

    @Test
    @DisplayName("When the session's end was not told the bot comes back by itself")
    void comesBack() {
        asks();
        reception.workOff();
        sessions.isWithPeople(false);
        phones.clock().pass(Duration.ofMinutes(5));
        reception.workOff();
        assertThat(anna.says("厨房水龙头漏水")).isNotEmpty();
    }

    private void asks() {
        anna.says("转人工");
        Await.until("told", () -> phones.count("notice WHERE state = 'PENDING' OR state = 'CLAIMED'") == 0);
    }
}
