package io.repairbot.wecom.event;

import static io.repairbot.wecom.Callbacks.tapXml;
import static io.repairbot.wecom.Callbacks.textXml;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.wecom.Callbacks;
import io.repairbot.wecom.RecordedCrew;
import io.repairbot.wecom.StaffEventRetry;
import io.repairbot.wecom.TestClock;
import io.repairbot.wecom.WecomTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@WecomTest
class StaffEventsTest {
    private static final String ORDER = "YG20261124-001";

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private RecordedCrew crew;

    @Autowired
    private StaffEventRetry retry;

    @Autowired
    private TestClock clock;

    private Callbacks callbacks;

    @BeforeEach
    void start(@LocalServerPort int port) {
        callbacks = new Callbacks(port);
        crew.forget();
        for (String table : List.of("staff_event", "wecom_card", "wecom_card_code")) {
            database.update("DELETE FROM " + table);
        }
    }

    @Test
    @DisplayName("One tap delivered four times, one after the other, has one effect")
    void fourDeliveries() {
        for (int i = 0; i < 4; i++) assertThat(tap("li.gong", "RC1")).isEqualTo(200);
        assertThat(crew.effects()).containsExactly("li.gong accept " + ORDER);
        assertThat(states()).containsExactly("PROCESSED");
    }

    @Test
    @DisplayName("One tap delivered four times at once has one effect, and all are answered 200")
    void fourAtOnce() {
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> tap("li.gong", "RC1"))
                .toList();
        assertThat(answers).containsOnly(200);
        assertThat(crew.effects()).hasSize(1);
        assertThat(states()).containsExactly("PROCESSED");
    }

    @Test
    @DisplayName("Four deliveries at once whose first effect fails: kept or done, never lost and never twice")
    void fourAtOnceFailing() {
        crew.failTimes(1);
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> tap("li.gong", "RC1"))
                .toList();
        assertThat(answers).containsOnly(200);
        clock.pass(StaffEvents.FIRST_PAUSE);
        retry.retryDue();
        assertThat(states()).containsExactly("PROCESSED");
        assertThat(crew.effects()).hasSize(1);
    }

    @Test
    @DisplayName("Codes that differ only in upper and lower case are two taps")
    void caseMatters() {
        tap("li.gong", "rc-Ab");
        tap("sun.gong", "rc-aB");
        assertThat(crew.effects()).hasSize(2);
    }

    @Test
    @DisplayName("Without a code, task, key, person and second make the tap")
    void withoutCode() {
        callbacks.tap("li.gong", "accept:" + ORDER, "t1", "", 17);
        callbacks.tap("li.gong", "accept:" + ORDER, "t1", "", 17);
        callbacks.tap("sun.gong", "accept:" + ORDER, "t1", "", 17);
        assertThat(crew.effects()).hasSize(2);
    }

    @Test
    @DisplayName("A failing effect is rolled back, the tap is kept and answered 200, the sweep makes up for it")
    void effectFails() {
        crew.failTimes(1);
        assertThat(tap("li.gong", "RC1")).isEqualTo(200);
        assertThat(crew.effects()).isEmpty();
        assertThat(states()).containsExactly("NEW");
        assertThat(retry.retryDue()).as("not before its time").isZero();
        clock.pass(StaffEvents.FIRST_PAUSE);
        assertThat(retry.retryDue()).isEqualTo(1);
        assertThat(crew.effects()).containsExactly("li.gong accept " + ORDER);
        assertThat(states()).containsExactly("PROCESSED");
    }

    @Test
    @DisplayName("One that always fails does not stop the others, and ends as failed")
    void failsForGood() {
        crew.failTimes(1);
        tap("li.gong", "RC1");
        crew.failTimes(1);
        callbacks.event(textXml("sun.gong", "修好了", "9"));
        clock.pass(StaffEvents.FIRST_PAUSE);
        crew.failTimes(1);
        assertThat(retry.retryDue()).as("the second, behind the failing first").isEqualTo(1);
        crew.failTimes(100);
        for (int i = 0; i < StaffEventSweep.ATTEMPTS; i++) {
            clock.pass(Duration.ofHours(1));
            retry.retryDue();
        }
        assertThat(states()).containsExactly("FAILED", "PROCESSED");
        assertThat(crew.effects()).containsExactly("sun.gong said 修好了");
    }

    @Test
    @DisplayName("The tap's code is kept with its card, in the same transaction as the effect")
    void keepsCode() {
        database.update("INSERT INTO wecom_card VALUES ('c1', 'li.gong', 't1', 1, '2026-11-24')");
        crew.failTimes(1);
        tap("li.gong", "RC1");
        assertThat(codes()).isEmpty();
        tap("sun.gong", "RC-of-somebody-else");
        tap("li.gong", "RC2");
        assertThat(codes()).containsExactly("RC2");
    }

    @Test
    @DisplayName("A photo goes to the crew with its medium")
    void photo() {
        callbacks.event("<xml><FromUserName>li.gong</FromUserName><CreateTime>1</CreateTime><MsgType>image</MsgType>"
                + "<PicUrl>http://x</PicUrl><MediaId>MID1</MediaId><MsgId>5</MsgId></xml>");
        assertThat(crew.effects()).containsExactly("li.gong image MID1");
    }

    @Test
    @DisplayName("Fields keep their meaning inside CDATA, with nested items beside them")
    void reads() {
        String xml = tapXml("li.gong", "accept:A&B", "t1", "RC", 17)
                .replace(
                        "</xml>",
                        "<SelectedItems><SelectedItem><QuestionKey>q</QuestionKey></SelectedItem></SelectedItems></xml>");
        var event = (CallbackEvent.StaffEvent) EventReader.read(xml);
        assertThat(event.act()).isEqualTo(new CallbackEvent.Act.Tap("accept:A&B", "t1", "RC", ""));
        assertThat(event.key()).hasSizeLessThanOrEqualTo(96);
    }

    @Test
    @DisplayName("What was picked on the card comes along with the tap; an option outside the list of picks does not")
    void picks() {
        String picked =
                "<SelectedItems><SelectedItem><QuestionKey>more</QuestionKey><OptionIds><OptionId>extend</OptionId>"
                        + "</OptionIds></SelectedItem></SelectedItems></xml>";
        String xml = tapXml("li.gong", "more:YG1", "t1", "RC", 17);
        callbacks.event(xml.replace("</xml>", picked));
        assertThat(crew.effects()).containsExactly("li.gong more YG1 extend");
        var event = (CallbackEvent.StaffEvent) EventReader.read(xml.replace("</xml>", "<OptionId> </OptionId></xml>"));
        assertThat(((CallbackEvent.Act.Tap) event.act()).choice()).isEmpty();
    }

    private int tap(String userid, String code) {
        return callbacks.tap(userid, "accept:" + ORDER, "t1", code, 17);
    }

    private List<String> states() {
        return database.queryForList("SELECT state FROM staff_event ORDER BY id", String.class);
    }

    private List<String> codes() {
        return database.queryForList("SELECT code FROM wecom_card_code", String.class);
    }
}
