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
import io.repairbot.wecom.Platform;
import io.repairbot.wecom.TestClock;
import io.repairbot.wecom.WecomTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

@WecomTest
class WecomCourierTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final String KF = "kf/send_msg";

    @Autowired
    private Courier courier;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void start() {
        Platform.reset();
        clock.pass(Duration.ofHours(3));
    }

    @Test
    @DisplayName("A resident is told in his community's account, with the notice's id; the transcript has the choices")
    void resident() {
        Platform.answer(KF, Platform.OK);
        assertThat(toResident(Map.of("text", "修好了吗？", "asks", "y"), false)).isEqualTo(new Delivery.Sent("修好了吗？\n[满意]"));
        assertThat(Platform.lastBody(KF).path("msgid").asString()).isEqualTo(ID);
        assertThat(Platform.lastBody(KF).path("touser").asString()).isEqualTo("wm_resident_7");
        assertThat(Platform.lastBody(KF).path("open_kfid").asString()).isEqualTo("wk_sunshine");
    }

    @Test
    @DisplayName("Without a place in the budget nothing is sent; what was paid before needs none")
    void budget() {
        Platform.answer(KF, Platform.OK);
        assertThat(toResident(Map.of("text", "路上", "noRoom", "y"), false)).isInstanceOf(Delivery.Held.class);
        assertThat(Platform.calls(KF)).isZero();
        assertThat(toResident(Map.of("text", "路上", "noRoom", "y"), true)).isInstanceOf(Delivery.Sent.class);
    }

    @ParameterizedTest
    @DisplayName("What the platform's window forbids is held, not lost")
    @ValueSource(ints = {95001, 95002, 95013})
    void window(int code) {
        Platform.answer(KF, Platform.error(code));
        assertThat(toResident(Map.of("text", "好"), false)).isInstanceOf(Delivery.Held.class);
    }

    @Test
    @DisplayName(
            "While a person serves the resident the message is held, and the log says in which state the session is")
    void human(CapturedOutput log) {
        Platform.answer(KF, Platform.error(95018));
        Platform.answer("kf/service_state/get", "{\"errcode\":0,\"service_state\":3,\"servicer_userid\":\"sup1\"}");
        assertThat(toResident(Map.of("text", "好"), false)).isEqualTo(new Delivery.Held("95018, session state 3"));
        assertThat(log).contains("session is in state 3");
    }

    @Test
    @DisplayName("A greeting goes by the welcome code and needs no place in the budget")
    void greeting() {
        Platform.answer("kf/send_msg_on_event", Platform.OK);
        assertThat(toResident(Map.of("text", "您好", "welcomeCode", "WC", "noRoom", "y"), false))
                .isEqualTo(new Delivery.Sent("您好"));
        assertThat(Platform.lastBody("kf/send_msg_on_event").path("code").asString())
                .isEqualTo("WC");
    }

    @ParameterizedTest
    @DisplayName("A greeting that came too late is dropped, not sent another way")
    @ValueSource(ints = {41050, 41051, 41096, 42022})
    void lateGreeting(int code) {
        Platform.answer("kf/send_msg_on_event", Platform.error(code));
        assertThat(toResident(Map.of("text", "您好", "welcomeCode", "WC"), false)).isInstanceOf(Delivery.Refused.class);
        assertThat(Platform.calls(KF)).isZero();
    }

    @Test
    @DisplayName("Plain words to staff; a repeat after silence is marked so that the platform drops the double")
    void staff() {
        Platform.answer("message/send", aResponse().withFault(Fault.EMPTY_RESPONSE), Platform.OK);
        assertThat(toStaff("请在今天20:00前完成")).isInstanceOf(Delivery.RetryLater.class);
        assertThat(toStaff("请在今天20:00前完成")).isEqualTo(new Delivery.Sent("请在今天20:00前完成"));
        assertThat(Platform.lastBody("message/send").toString())
                .isEqualTo(
                        "{\"touser\":\"li.gong\",\"agentid\":1000002,\"msgtype\":\"text\",\"enable_duplicate_check\":1,"
                                + "\"duplicate_check_interval\":15,\"text\":{\"content\":\"请在今天20:00前完成\"}}");
    }

    @Test
    @DisplayName("What has no words can never be said")
    void noWords() {
        assertThatThrownBy(() -> toResident(Map.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }

    private Delivery toResident(Map<String, Object> facts, boolean prepaid) {
        return courier.deliver(new Notice(
                ID, Recipient.resident(7), Notice.SAY, facts, null, null, Priority.NORMAL, prepaid, clock.instant()));
    }

    private Delivery toStaff(String text) {
        return courier.deliver(new Notice(
                ID,
                Recipient.staff("li.gong"),
                Notice.SAY,
                Map.of("text", text),
                null,
                null,
                Priority.NORMAL,
                false,
                clock.instant()));
    }
}
