package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static io.repairbot.simulator.World.PHONES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(World.class)
class AppMessageTest {
    private static JsonNode text(String touser, String words) {
        return API.post(
                "message/send",
                "{'touser':'%s','agentid':1000002,'msgtype':'text','safe':'0','text':{'content':'%s'}}",
                touser,
                words);
    }

    private static int code(String touser) {
        return text(touser, "好").path("errcode").asInt();
    }

    @Test
    @DisplayName("Unknown receivers come back as one lower-case string, the others get the message")
    void someInvalid() {
        JsonNode answer = text("Chen.Gong|Nobody|Ghost", "今天早会");
        assertThat(answer.path("errcode").asInt()).isZero();
        assertThat(answer.path("invaliduser").asString()).isEqualTo("nobody|ghost");
        assertThat(PHONES.staff("chen.gong").awaitMessage("今天早会").type()).isEqualTo("text");
    }

    @Test
    @DisplayName("All invalid 81013, nobody named 82001, more than 1000 named 40032")
    void nobody() {
        assertThat(code("nobody|ghost")).isEqualTo(81013);
        assertThat(code("")).isEqualTo(82001);
        assertThat(code(String.join("|", Collections.nCopies(1000, "li.gong")))).isZero();
        assertThat(code(String.join("|", Collections.nCopies(1001, "li.gong")))).isEqualTo(40032);
    }

    @Test
    @DisplayName("@all reaches everybody")
    void all() {
        text("@all", "停水通知");
        assertThat(PHONES.staff("feng.qiantai").awaitMessage("停水通知")).isNotNull();
        assertThat(PHONES.staff("zheng.jingli").awaitMessage("停水通知")).isNotNull();
    }

    @Test
    @DisplayName("More than 30 a minute to one member are dropped without a word")
    void silentDrop() {
        Staff sun = PHONES.staff("sun.gong");
        int before = sun.items().size();
        for (int i = 0; i < 32; i++) {
            assertThat(code("sun.gong")).isZero();
        }
        assertThat(sun.items()).hasSize(before + 30);
        CLOCK.advance(Duration.ofSeconds(61));
        code("sun.gong");
        assertThat(sun.items()).hasSize(before + 31);
    }

    @Test
    @DisplayName("A text longer than 2048 bytes loses its end, at a whole character")
    void cut() {
        text("wang.gong", "门".repeat(700));
        assertThat(PHONES.staff("wang.gong").awaitMessage("门门").text()).isEqualTo("门".repeat(682));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'agentid':1,'msgtype':'text','text':{'content':'好'}} | 40056",
                "{'agentid':1000002,'msgtype':'poem'} | 40008",
                "{'agentid':1000002,'msgtype':'text','text':{'content':''}} | 44004",
                "{'agentid':1000002,'msgtype':'image','image':{'media_id':'MDnone'}} | 40007",
                "{'agentid':1000002,'msgtype':'textcard','textcard':{'description':'d','url':'u'}} | 41016",
                "{'agentid':1000002,'msgtype':'textcard','textcard':{'title':'t','description':'d','url':'u'}} | 0",
                "{'agentid':1000002,'msgtype':'markdown','markdown':{'content':'**好**'}} | 0",
                "{'agentid':1000002,'msgtype':'template_card','card_type':'text_notice'} | 41016"
            })
    void kinds(String fields, int code) {
        assertThat(API.code("message/send", "{'touser':'zhao.gong'," + fields.substring(1)))
                .isEqualTo(code);
    }

    @Test
    @DisplayName("With the duplicate check the same words arrive once within the interval")
    void duplicateCheck() {
        Staff zhou = PHONES.staff("zhou.zhuguan");
        int before = zhou.items().size();
        String json = "{'touser':'zhou.zhuguan','agentid':1000002,'msgtype':'text','text':{'content':'%s'},"
                + "'enable_duplicate_check':1,'duplicate_check_interval':120}";
        for (String words : new String[] {"超时", "超时", "又超时"}) {
            assertThat(API.code("message/send", json, words)).isZero();
        }
        assertThat(zhou.items()).hasSize(before + 2);
        CLOCK.advance(Duration.ofSeconds(120));
        API.code("message/send", json, "超时");
        assertThat(zhou.items()).hasSize(before + 3);
    }

    @Test
    @DisplayName("Within 24 hours a message can be taken back, then 42052")
    void recall() {
        String early = text("zhao.gong", "发错了").path("msgid").asString();
        String late = text("zhao.gong", "忘了撤回").path("msgid").asString();
        CLOCK.advance(Duration.ofHours(23));
        assertThat(API.code("message/recall", "{'msgid':'%s'}", early)).isZero();
        CLOCK.advance(Duration.ofHours(2));
        assertThat(API.code("message/recall", "{'msgid':'%s'}", late)).isEqualTo(42052);
        assertThat(PHONES.staff("zhao.gong").items())
                .filteredOn(item -> item.recalled())
                .extracting("text")
                .containsExactly("发错了");
    }
}
