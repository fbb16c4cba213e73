package io.repairbot.wecom.courier;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import io.repairbot.notice.Courier;
import io.repairbot.notice.Delivery;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Priority;
import io.repairbot.notice.Recipient;
import io.repairbot.wecom.Callbacks;
import io.repairbot.wecom.Platform;
import io.repairbot.wecom.TestClock;
import io.repairbot.wecom.WecomTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@WecomTest
class CardCourierTest {
    private static final String SEND = "message/send";
    private static final String REPAINT = "message/update_template_card";
    private static final String CARD = "YG1_r1_li-gong";

    @Autowired
    private Courier courier;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private Callbacks callbacks;

    @BeforeEach
    void start(@LocalServerPort int port) {
        callbacks = new Callbacks(port);
        Platform.reset();
        clock.pass(Duration.ofHours(3));
        for (String table : List.of("staff_event", "wecom_card", "wecom_card_code")) {
            database.update("DELETE FROM " + table);
        }
        Platform.answer(SEND, "{\"errcode\":0,\"response_code\":\"RC-send\"}");
        Platform.answer(REPAINT, Platform.OK);
    }

    @Test
    @DisplayName("W1: the first notice sends the card, the next repaints it with the code of sending")
    void sendsAndRepaints() {
        assertThat(deliver("n1", "offer")).isInstanceOfSatisfying(Delivery.Sent.class, sent -> {
            assertThat(sent.text()).contains("新工单", "YG1");
            assertThat(sent.message()).isTrue();
        });
        assertThat(taskIds()).containsExactly(CARD + "@1@n10000000000");
        assertThat(deliver("n2", "offer-taken"))
                .isInstanceOfSatisfying(
                        Delivery.Sent.class,
                        sent -> assertThat(sent.message())
                                .as("counts in WeCom's limit")
                                .isFalse());
        assertThat(Platform.lastBody(REPAINT).path("response_code").asString()).isEqualTo("RC-send");
        assertThat(Platform.lastBody(REPAINT)
                        .path("template_card")
                        .path("replace_text")
                        .asString())
                .isEqualTo("已由陈工接单");
    }

    @Test
    @DisplayName("A tap's code is used first, the code of sending is left for one more repaint")
    void bothCodes() {
        deliver("n1", "offer");
        tap("RC-tap");
        deliver("n2", "accepted");
        deliver("n3", "cancelled");
        assertThat(Platform.bodies(REPAINT))
                .extracting(b -> b.path("response_code").asString())
                .containsExactly("RC-tap", "RC-send");
        assertThat(Platform.calls(SEND)).isEqualTo(1);
    }

    @Test
    @DisplayName("The same notice again after a crash: same task id, taken as sent, no second card")
    void sameTask() {
        Platform.answer(SEND, aResponse().withFault(Fault.EMPTY_RESPONSE), Platform.error(42014));
        assertThat(deliver("n1", "offer")).isInstanceOf(Delivery.RetryLater.class);
        assertThat(deliver("n1", "offer")).isInstanceOf(Delivery.Sent.class);
        assertThat(taskIds()).containsOnly(CARD + "@1@n10000000000").hasSize(2);
    }

    @Test
    @DisplayName("Without a code left a card with buttons is sent anew")
    void newCard() {
        Platform.answer(SEND, aResponse().withFault(Fault.EMPTY_RESPONSE), Platform.error(42014));
        deliver("n1", "offer");
        deliver("n1", "offer");
        Platform.answer(SEND, "{\"errcode\":0,\"response_code\":\"RC2\"}");
        assertThat(deliver("n2", "accepted")).isInstanceOf(Delivery.Sent.class);
        assertThat(taskIds()).endsWith(CARD + "@2@n20000000000");
        deliver("n3", "arrived");
        assertThat(Platform.lastBody(REPAINT).path("response_code").asString()).isEqualTo("RC2");
    }

    @Test
    @DisplayName(
            "A card asked for anew is sent to the end of the chat, the old one is greyed, and a second attempt sends the same one")
    void anew() {
        deliver("n1", "offer");
        Platform.answer(SEND, "{\"errcode\":0,\"response_code\":\"RC2\"}", Platform.error(42014));
        Map<String, Object> facts = Map.of("number", "YG1", "place", "3栋2单元501", Notice.ANEW, "true");
        assertThat(deliver("n2", "offer", facts)).isInstanceOf(Delivery.Sent.class);
        assertThat(deliver("n2", "offer", facts)).isInstanceOf(Delivery.Sent.class);
        assertThat(taskIds())
                .endsWith(CARD + "@2@n20000000000", CARD + "@2@n20000000000")
                .hasSize(3);
        assertThat(Platform.bodies(REPAINT))
                .extracting(b -> b.path("template_card").path("replace_text").asString())
                .containsExactly("请看最新卡片");
        deliver("n3", "accepted");
        assertThat(Platform.lastBody(REPAINT).path("response_code").asString()).isEqualTo("RC2");
    }

    @Test
    @DisplayName("A used or expired code is dropped for the next one")
    void deadCode() {
        deliver("n1", "offer");
        tap("RC-tap");
        Platform.answer(REPAINT, Platform.error(42022), Platform.OK);
        assertThat(deliver("n2", "accepted")).isInstanceOf(Delivery.Sent.class);
        assertThat(codes()).isEmpty();
        assertThat(Platform.calls(SEND)).isEqualTo(1);
    }

    @Test
    @DisplayName("After 72 hours no code is tried: old news is dropped, news that matters is said in words")
    void tooOld() {
        deliver("n1", "offer");
        clock.pass(Duration.ofHours(72));
        assertThat(deliver("n2", "followed"))
                .isInstanceOfSatisfying(
                        Delivery.Sent.class, sent -> assertThat(sent.text()).startsWith("（卡片已不能更新）"));
        assertThat(Platform.calls(SEND)).isEqualTo(1);
        assertThat(deliver("n3", "cancelled")).isInstanceOf(Delivery.Sent.class);
        assertThat(Platform.calls(REPAINT)).isZero();
        assertThat(Platform.lastBody(SEND).path("text").path("content").asString())
                .startsWith("🚫 住户已取消");
    }

    @Test
    @DisplayName("A repaint whose answer got lost counts when the code turns out to be used")
    void lostAnswer() {
        deliver("n1", "offer");
        Platform.answer(REPAINT, aResponse().withFault(Fault.EMPTY_RESPONSE), Platform.error(42022));
        assertThat(deliver("n2", "accepted")).isInstanceOf(Delivery.RetryLater.class);
        assertThat(deliver("n2", "accepted")).isInstanceOf(Delivery.Sent.class);
        assertThat(Platform.calls(SEND)).isEqualTo(1);
    }

    @Test
    @DisplayName("Nobody there to see it: refused, once")
    void invalidUser() {
        Platform.answer(SEND, "{\"errcode\":0,\"invaliduser\":\"li.gong\"}");
        assertThat(deliver("n1", "offer")).isEqualTo(new Delivery.Refused("invaliduser"));
        Platform.answer(SEND, Platform.error(81013));
        assertThat(deliver("n2", "offer")).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    @DisplayName("A card nobody described can never be shown")
    void unknownTemplate() {
        assertThatThrownBy(() -> deliver("n1", "surprise")).isInstanceOf(IllegalArgumentException.class);
    }

    private void tap(String code) {
        String task = database.queryForObject("SELECT task_id FROM wecom_card", String.class);
        assertThat(callbacks.tap("Li.Gong", "accept:YG1", task, code, 17)).isEqualTo(200);
    }

    private Delivery deliver(String id, String template) {
        return deliver(id, template, Map.of("number", "YG1", "place", "3栋2单元501", "engineer", "陈工"));
    }

    private Delivery deliver(String id, String template, Map<String, Object> facts) {
        String full = id + "0".repeat(32 - id.length());
        return courier.deliver(new Notice(
                full, Recipient.staff("li.gong"), template, facts, CARD, 1L, Priority.NORMAL, false, clock.instant()));
    }

    private static List<String> taskIds() {
        return Platform.bodies(SEND).stream()
                .map(b -> b.path("template_card").path("task_id").asString())
                .toList();
    }

    private List<String> codes() {
        return database.queryForList("SELECT code FROM wecom_card_code", String.class);
    }
}
