package io.repairbot.wecom.callback;

import static io.repairbot.wecom.Callbacks.query;
import static io.repairbot.wecom.Callbacks.signed;
import static io.repairbot.wecom.Callbacks.textXml;
import static io.repairbot.wecom.Callbacks.wrapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.wecom.Callbacks;
import io.repairbot.wecom.Envelope;
import io.repairbot.wecom.Platform;
import io.repairbot.wecom.RecordedCrew;
import io.repairbot.wecom.RecordedSigns;
import io.repairbot.wecom.WecomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@WecomTest
class CallbackTest {
    @Autowired
    private JdbcTemplate database;

    @Autowired
    private RecordedCrew crew;

    @Autowired
    private RecordedSigns signs;

    private Callbacks callbacks;
    private final String good = Envelope.encrypt(textXml("chen.gong", "住户家的水管修好了", "1"), Envelope.CORP);

    @BeforeEach
    void start(@LocalServerPort int port) {
        callbacks = new Callbacks(port);
        database.update("DELETE FROM staff_event");
        crew.forget();
        signs.seen().clear();
        Platform.reset();
    }

    @Test
    @DisplayName("The check of the address is answered with the bare words")
    void verifies() {
        String echo = Envelope.encrypt("1616140317555161061", Envelope.CORP);
        var answer = callbacks.verify(Envelope.sign(Envelope.TOKEN, echo), echo);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1616140317555161061");
        assertThat(callbacks.verify("0".repeat(40), echo).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("A good message is taken, so the refusals below mean something")
    void takesGood() {
        assertThat(callbacks.post(signed(good), wrapped(good))).isEqualTo(200);
        assertThat(crew.effects()).containsExactly("chen.gong said 住户家的水管修好了");
        assertThat(signs.seen()).containsExactly("CALLBACK");
    }

    @Test
    @DisplayName("Bad input: wrong signature")
    void wrongSignature(CapturedOutput log) {
        refused(403, callbacks.post(query("0".repeat(40)), wrapped(good)));
        assertThat(log).doesNotContain(Envelope.TOKEN, Envelope.KEY, good, "水管");
        assertThat(signs.seen()).containsExactly("CALLBACK_REFUSED wrong signature");
    }

    @Test
    @DisplayName("Bad input: for another company")
    void wrongReceiver() {
        String other = Envelope.encrypt(textXml("chen.gong", "x", "1"), "ww_other");
        refused(403, callbacks.post(signed(other), wrapped(other)));
    }

    @ParameterizedTest
    @DisplayName("Bad input: a parameter is missing or comes twice")
    @ValueSource(strings = {"msg_signature", "timestamp", "nonce"})
    void parameters(String name) {
        String query = signed(good);
        String without = query.replaceAll("&?" + name + "=[^&]*", "");
        refused(400, callbacks.post(without, wrapped(good)));
        refused(400, callbacks.post(query + "&" + name + "=x", wrapped(good)));
    }

    @Test
    @DisplayName("Bad input: 64 KB are read, not one byte more, with or without a stated length")
    void tooLarge() {
        String frame = wrapped(good);
        String largest = frame + " ".repeat(64 * 1024 - frame.length());
        refused(413, callbacks.post(signed(good), largest + " "));
        refused(413, callbacks.postChunked(signed(good), largest + " "));
        assertThat(callbacks.postChunked(signed(good), largest)).isEqualTo(200);
    }

    @Test
    @DisplayName("Bad input: a DTD outside or inside, also when it is signed")
    void dtd() {
        String dtd = "<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        refused(400, callbacks.post(signed(good), dtd + wrapped(good)));
        refused(400, callbacks.event(dtd + "<xml><MsgType>text</MsgType><Content>&x;</Content></xml>"));
    }

    @ParameterizedTest
    @DisplayName("Bad input: signed, but no acceptable XML")
    @ValueSource(strings = {"", "no xml", "<xml>", "<xml><a>&undeclared;</a></xml>", "<xml></xml><xml></xml>"})
    void noXml(String inner) {
        refused(400, callbacks.event(inner));
    }

    @Test
    @DisplayName("Bad input: nesting without end")
    void deep() {
        refused(400, callbacks.event("<a>".repeat(2000) + "</a>".repeat(2000)));
    }

    @Test
    @DisplayName("Bad input: no Encrypt, or a form instead of XML")
    void noEnvelope() {
        refused(400, callbacks.post(signed(good), "<xml></xml>"));
        refused(400, callbacks.postForm(signed(good), "msg_signature=x&a=b"));
    }

    @ParameterizedTest
    @DisplayName("Bad input: a bell for what cannot be an account, which would stand in the log")
    @ValueSource(strings = {"", "13812345678", "wk_a\nb", "wk_<b>", "wk"})
    void noAccount(String account, CapturedOutput log) {
        refused(400, callbacks.event(Callbacks.bellXml("<![CDATA[" + account + "]]>", "t")));
        assertThat(log).doesNotContain("13812345678");
    }

    @Test
    @DisplayName("A flood of refusals is one line a minute")
    void flood(CapturedOutput log) {
        for (int i = 0; i < 20; i++) callbacks.post(signed(good), "<flood/>");
        assertThat(log.getOut().split("Encrypt is missing", -1).length - 1).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("Unknown events and message types are kept, answered 200 and ignored")
    @ValueSource(
            strings = {
                "<MsgType>event</MsgType><Event>something_new_with_a_very_long_name</Event>",
                "<MsgType>event</MsgType><Event>enter_agent</Event><EventKey></EventKey>",
                "<MsgType>hologram</MsgType><MsgId>77</MsgId>",
                "<MsgType>location</MsgType><MsgId>78</MsgId><Label>\u0007bell</Label>"
            })
    void unknown(String inner) {
        String xml = "<xml><FromUserName>chen.gong</FromUserName><CreateTime>17</CreateTime>" + inner + "</xml>";
        assertThat(callbacks.event(xml)).isEqualTo(200);
        assertThat(database.queryForList("SELECT state FROM staff_event", String.class))
                .containsExactly("IGNORED");
        assertThat(crew.effects()).isEmpty();
    }

    private void refused(int status, int answered) {
        assertThat(answered).isEqualTo(status);
        assertThat(database.queryForObject("SELECT COUNT(*) FROM staff_event", Integer.class))
                .isZero();
    }
}
