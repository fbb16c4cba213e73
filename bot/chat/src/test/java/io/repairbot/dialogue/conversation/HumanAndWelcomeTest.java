package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.crew.CrewDesk;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.dialogue.Phones;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class HumanAndWelcomeTest {
    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    private Chat anna;

    @BeforeEach
    void phone() {
        anna = phones.of("wm_anna");
    }

    @Test
    @DisplayName("D1 who opens the chat is greeted, with the code of the opening")
    void welcome() {
        assertThat(anna.sends(Kind.ENTERED, Map.of("welcomeCode", "CODE"))).isEqualTo("您好！物业部，您有什么要求？");
        assertThat(phones.value("SELECT facts FROM notice")).contains("\"welcomeCode\":\"CODE\"");
    }

    @Test
    @DisplayName("Without a code nobody is greeted: it would cost a message")
    void noCode() {
        assertThat(anna.sends(Kind.ENTERED, Map.of())).isEmpty();
    }

    @Test
    @DisplayName("A code of 20 seconds is used, one of 21 is not")
    void lateCode() {
        IncomingMessage entered = anna.message(Kind.ENTERED, null, null, null, Map.of("welcomeCode", "CODE"));
        phones.clock().pass(Duration.ofSeconds(21));
        assertThat(anna.sends(entered)).isEmpty();
        IncomingMessage again = anna.message(Kind.ENTERED, null, null, null, Map.of("welcomeCode", "CODE"));
        phones.clock().pass(Duration.ofSeconds(20));
        assertThat(anna.sends(again)).isNotEmpty();
    }

    @Test
    @DisplayName("S5c who asks for a person is put on the front desk's list, and the desk is told")
    void human() {
        anna.says("厨房水龙头漏水");
        assertThat(anna.says("转人工")).startsWith("已通知前台");
        assertThat(phones.count("call_back_task WHERE cause = 'HUMAN'")).isEqualTo(1);
        assertThat(phones.count("notice WHERE recipient LIKE 'staff:%.qiantai'"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("While a person serves the resident the bot is silent, and back when the session ends")
    void silent() {
        anna.says("厨房水龙头漏水");
        anna.sends(Kind.SESSION_CHANGED, Map.of("change", "1"));
        assertThat(anna.says("3栋2单元501")).isEmpty();
        anna.sends(Kind.SESSION_CHANGED, Map.of("change", "3"));
        assertThat(anna.says("3栋2单元501")).startsWith("请问什么时候方便上门？");
    }

    @Test
    @DisplayName("S5b a danger told while a person serves alarms staff all the same, without a word of the bot")
    void dangerWhileServed() {
        anna.says("你好");
        anna.sends(Kind.SESSION_CHANGED, Map.of("change", "1"));
        assertThat(anna.says("明天再说吧")).isEmpty();
        assertThat(phones.told("zheng.jingli")).isEmpty();
        assertThat(anna.says("厨房着火了")).isEmpty();
        assertThat(phones.told("zheng.jingli")).hasSize(1);
    }

    @Test
    @DisplayName("Words of a servicer silence the bot too")
    void servicer() {
        anna.says("你好");
        anna.sends(anna.message(Kind.BY_SERVICER, "我来帮您", null, null, Map.of()));
        assertThat(anna.says("你好")).isEmpty();
    }

    @Test
    @DisplayName("A photo sent while a person serves is kept")
    void photoWhileServed() {
        anna.says("你好");
        anna.sends(Kind.SESSION_CHANGED, Map.of("change", "1"));
        anna.sends(Kind.IMAGE);
        assertThat(phones.count("attachment WHERE kind = 'image'")).isEqualTo(1);
    }

    @Test
    @DisplayName("W3b a rating tapped while a person serves counts, without a word")
    void ratingWhileServed() {
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("确认");
        for (String verb : new String[] {"accept", "arrive", "complete"})
            crew.tapped("chen.gong", verb, "YG20261124-001");
        crew.said("chen.gong", "换了阀芯", "e1");
        anna.sends(Kind.SESSION_CHANGED, Map.of("change", "1"));
        assertThat(anna.tapsId("rate:YG20261124-001:1:good", "满意")).isEmpty();
        assertThat(phones.value("SELECT state FROM work_order")).isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("A conversation written by another version starts afresh, and says so")
    void otherVersion() {
        anna.says("厨房水龙头漏水");
        phones.jdbc().update("UPDATE conversation SET state = '{\"schema\":99}'");
        assertThat(anna.says("3栋2单元501")).startsWith("抱歉，刚才没登记完的内容没能保留");
    }

    @Test
    @DisplayName("A failed delivery is handed to the outbox")
    void sendFailed() {
        anna.says("你好");
        String id = phones.value("SELECT id FROM notice");
        io.repairbot.dialogue.Await.until("sent", () -> phones.count("notice WHERE state = 'SENT'") == 1);
        anna.sends(Kind.SEND_FAILED, Map.of("failedId", id, "failType", "6"));
        assertThat(phones.value("SELECT state FROM notice")).isEqualTo("HELD");
    }
}
