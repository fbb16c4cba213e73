package io.repairbot.wecom.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.repairbot.wecom.Platform;
import io.repairbot.wecom.RecordedSigns;
import io.repairbot.wecom.TestClock;
import io.repairbot.wecom.WecomTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WecomTest
class WecomClientTest {
    private static final String KF = "kf/send_msg";
    private static final String APP = "message/send";
    private static final String REPAINT = "message/update_template_card";

    @Autowired
    private WecomClient client;

    @Autowired
    private RecordedSigns signs;

    @Autowired
    private TestClock clock;

    @Autowired
    private StringRedisTemplate redis;

    @BeforeEach
    void start() {
        Platform.reset();
        clock.pass(Duration.ofHours(3));
        redis.delete(redis.keys("wecom:*"));
    }

    @Test
    @DisplayName("Words to a resident carry account, person, our id, and no more")
    void says() {
        Platform.answer(KF, Platform.OK);
        assertThat(say("水管 <a href='http://evil'>点我</a>")).isEqualTo(new CallResult.Sent(null));
        assertThat(Platform.lastBody(KF).toString())
                .isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"水管 ＜a href='http://evil'>点我＜/a>\"},"
                        + "\"touser\":\"wm1\",\"open_kfid\":\"wk1\",\"msgid\":\"n1\"}");
    }

    @Test
    @DisplayName("Choices become a menu; overlong words are cut at a whole character")
    void asks() {
        Platform.answer(KF, Platform.OK);
        client.tellResident("wk1", "wm1", "n1", "修".repeat(400), List.of(new MenuItem("rate:1", "满意")));
        var menu = Platform.lastBody(KF).path("msgmenu");
        assertThat(menu.path("head_content").asString()).isEqualTo("修".repeat(340) + "…");
        assertThat(menu.path("list").toString())
                .isEqualTo("[{\"type\":\"click\",\"click\":{\"id\":\"rate:1\",\"content\":\"满意\"}}]");
    }

    @Test
    @DisplayName("An expired token is refreshed once for eight callers, and all eight messages go out")
    void refreshesOnce() throws Exception {
        Platform.answer(KF, Platform.OK);
        say("warm");
        Platform.stub(post(urlPathEqualTo("/cgi-bin/" + KF))
                .withQueryParam("access_token", equalTo("tok1"))
                .atPriority(1)
                .willReturn(okJson(Platform.error(42001))));
        Platform.token("tok2");
        int fetchedBefore = Platform.calls("gettoken");
        assertThat(atOnce(8, () -> say("hi"))).containsOnly(new CallResult.Sent(null));
        assertThat(Platform.calls("gettoken") - fetchedBefore).isEqualTo(1);
    }

    @Test
    @DisplayName("A token that stays refused is no endless loop, and nothing is lost")
    void refusedForGood() {
        Platform.answer(KF, Platform.error(40014));
        assertThat(say("hi")).isInstanceOf(CallResult.RetryLater.class);
        assertThat(Platform.calls(KF)).isLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("A wrong secret asks people, waits, and does not hammer the platform")
    void wrongSecret() {
        Platform.answerGet("gettoken", Platform.error(40001));
        assertThat(say("hi")).isEqualTo(new CallResult.RetryLater(Duration.ofSeconds(10), "40001 TOKEN"));
        for (int i = 0; i < 10; i++) say("hi");
        assertThat(Platform.calls("gettoken")).isEqualTo(1);
    }

    @Test
    @DisplayName("Busy once is repeated at once, busy twice is left for later")
    void busy() {
        Platform.answer(KF, Platform.error(-1), Platform.OK);
        assertThat(say("hi")).isEqualTo(new CallResult.Sent(null));
        Platform.reset();
        Platform.answer(KF, Platform.error(-1));
        assertThat(say("hi")).isEqualTo(new CallResult.RetryLater(Duration.ofSeconds(2), "-1 BUSY"));
        assertThat(Platform.calls(KF)).isEqualTo(2);
    }

    @ParameterizedTest
    @DisplayName("Errors that pass are waited out")
    @CsvSource({"45009, 60", "45033, 2", "6000, 2", "60020, 60", "48007, 60", "50003, 60"})
    void retries(int code, int seconds) {
        Platform.answer(KF, Platform.error(code));
        assertThat(say("hi"))
                .isInstanceOfSatisfying(
                        CallResult.RetryLater.class, r -> assertThat(r.after()).hasSeconds(seconds));
    }

    @Test
    @DisplayName("That people must repair the set-up is left as a sign; what passes by itself is not")
    void signs() {
        signs.seen().clear();
        Platform.answer(KF, Platform.error(45009), Platform.error(60020));
        say("hi");
        say("hi");
        assertThat(signs.seen())
                .filteredOn(sign -> !sign.equals("TOKEN"))
                .containsExactly("SET_UP_REFUSED 60020 SET_UP");
    }

    @ParameterizedTest
    @DisplayName("Errors that stay say what they mean")
    @CsvSource({
        "95001, WINDOW_SHUT",
        "95002, WINDOW_SHUT",
        "95013, WINDOW_SHUT",
        "95031, WINDOW_SHUT",
        "95018, NOT_OUR_SESSION",
        "40096, NO_SUCH_PERSON",
        "81013, NO_SUCH_PERSON",
        "40201, ANTI_SPAM",
        "41051, WELCOME_OVER",
        "42022, CODE_DEAD",
        "40058, BAD_REQUEST",
        "123456, BAD_REQUEST"
    })
    void refuses(int code, Trouble trouble) {
        Platform.answer(KF, Platform.error(code));
        assertThat(say("hi")).isEqualTo(new CallResult.Refused(trouble, code + " " + trouble));
        assertThat(Platform.calls(KF)).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName(
            "A connection that breaks after the message was taken: unknown, and the same id again is not sent twice")
    @EnumSource(value = Fault.class)
    void breaks(Fault fault) {
        String repeated = "{\"errcode\":40058,\"errmsg\":\"field `msgid` repeated. invalid Request Parameter\"}";
        Platform.answer(KF, aResponse().withFault(fault), repeated);
        assertThat(say("hi")).isInstanceOf(CallResult.OutcomeUnknown.class);
        assertThat(say("hi")).isEqualTo(new CallResult.AlreadySent());
        assertThat(Platform.bodies(KF))
                .extracting(body -> body.path("msgid").asString())
                .containsExactly("n1", "n1");
    }

    @Test
    @DisplayName("No answer in eight seconds: unknown")
    void timesOut() {
        Platform.answer(KF, okJson(Platform.OK).withFixedDelay(8_500), Platform.OK);
        assertThat(say("hi")).isEqualTo(new CallResult.OutcomeUnknown("SocketTimeoutException"));
    }

    @ParameterizedTest
    @DisplayName("An answer that is none: unknown")
    @CsvSource({"500, oops", "502, ''", "200, <html>", "200, ''", "200, [1]"})
    void unreadable(int status, String body) {
        Platform.answer(KF, aResponse().withStatus(status).withBody(body), Platform.OK);
        assertThat(say("hi")).isInstanceOf(CallResult.OutcomeUnknown.class);
    }

    @Test
    @DisplayName("A card gives the code that may repaint it; its task id used again counts as sent")
    void card() {
        Platform.answer(APP, "{\"errcode\":0,\"invaliduser\":\"\",\"response_code\":\"RC1\"}", Platform.error(42014));
        assertThat(client.sendCard("li.gong", json())).isEqualTo(new CallResult.Sent("RC1"));
        assertThat(client.sendCard("li.gong", json())).isEqualTo(new CallResult.AlreadySent());
        assertThat(Platform.lastBody(APP).toString())
                .isEqualTo(
                        "{\"touser\":\"li.gong\",\"agentid\":1000002,\"msgtype\":\"template_card\",\"template_card\":{\"task_id\":\"t1\"}}");
    }

    @Test
    @DisplayName(
            "invaliduser: joined words in lower case after sending, a list after repainting; others' names are not ours")
    void invalidUser() {
        CallResult gone = new CallResult.Refused(Trouble.NO_SUCH_PERSON, "invaliduser");
        Platform.answer(
                APP, "{\"errcode\":0,\"invaliduser\":\"wang|li.gong\"}", "{\"errcode\":0,\"invaliduser\":\"li.gon\"}");
        assertThat(client.sendCard("Li.Gong", json())).isEqualTo(gone);
        assertThat(client.sendCard("Li.Gong", json())).isEqualTo(new CallResult.Sent(null));
        Platform.answer(REPAINT, "{\"errcode\":0,\"invaliduser\":[\"li.gong\"]}", "{\"errcode\":0,\"invaliduser\":[]}");
        assertThat(client.repaintCard("Li.Gong", "RC1", json())).isEqualTo(gone);
        assertThat(client.repaintCard("Li.Gong", "RC1", json())).isEqualTo(new CallResult.Sent(null));
        assertThat(Platform.lastBody(REPAINT).toString())
                .isEqualTo(
                        "{\"agentid\":1000002,\"response_code\":\"RC1\",\"userids\":[\"Li.Gong\"],\"template_card\":{\"task_id\":\"t1\"}}");
    }

    @Test
    @DisplayName("Whatever goes wrong, the log has no secret, no token, nobody's words")
    void logsNothingPrivate(CapturedOutput log) {
        Platform.answer(KF, Platform.error(42001), Platform.error(40058));
        say("我家住3栋2单元501");
        Platform.reset();
        Platform.answer(KF, aResponse().withStatus(500).withBody("我家住3栋2单元501"), Platform.error(95018));
        say("我家住3栋2单元501");
        say("我家住3栋2单元501");
        assertThat(log).contains("WeCom refused", "No answer from WeCom");
        assertThat(log).doesNotContain("tok1", Platform.SECRET, "栋2单元", "access_token", "corpsecret");
    }

    @Test
    @DisplayName("Pages: cursor, token and account are asked, items come as they are")
    void sync() {
        Platform.answer(
                "kf/sync_msg",
                "{\"errcode\":0,\"next_cursor\":\"C2\",\"has_more\":1,\"msg_list\":[{\"msgid\":\"m1\",\"new\":{}}]}");
        var page = (SyncResult.Page) client.sync("wk1", "C1", "bell");
        assertThat(page.nextCursor()).isEqualTo("C2");
        assertThat(page.more()).isTrue();
        assertThat(page.items()).hasToString("[{\"msgid\":\"m1\",\"new\":{}}]");
        assertThat(Platform.lastBody("kf/sync_msg").toString())
                .isEqualTo(
                        "{\"cursor\":\"C1\",\"token\":\"bell\",\"limit\":1000,\"voice_format\":0,\"open_kfid\":\"wk1\"}");
    }

    private CallResult say(String text) {
        return client.tellResident("wk1", "wm1", "n1", text, List.of());
    }

    private static ObjectNode json() {
        return JsonMapper.shared().createObjectNode().put("task_id", "t1");
    }

    static <T> List<T> atOnce(int callers, Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            List<Future<T>> answers = pool.invokeAll(java.util.Collections.nCopies(callers, call));
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> answer : answers) results.add(answer.get());
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
