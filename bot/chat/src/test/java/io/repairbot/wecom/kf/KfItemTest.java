package io.repairbot.wecom.kf;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.dialogue.IncomingMessage.Kind;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class KfItemTest {
    private static final String CUSTOMER = "'msgid':'m1','external_userid':'wm1','send_time':1700000001,'origin':3,";

    @Test
    @DisplayName("A tapped choice is words with the id of the choice")
    void choice() {
        IncomingMessage message = read(CUSTOMER + "'msgtype':'text','text':{'content':'满意','menu_id':'rate:1'}");
        assertThat(message)
                .isEqualTo(new IncomingMessage(
                        "m1",
                        "wk1",
                        "wm1",
                        Kind.TEXT,
                        "满意",
                        "rate:1",
                        null,
                        Map.of(),
                        Instant.ofEpochSecond(1700000001),
                        message.raw()));
    }

    @ParameterizedTest
    @DisplayName("Each type of message has its kind; what the bot cannot read is OTHER")
    @CsvSource({
        "image, IMAGE",
        "voice, VOICE",
        "video, VIDEO",
        "file, FILE",
        "location, LOCATION",
        "link, OTHER",
        "business_card, OTHER",
        "merged_msg, OTHER",
        "channels, OTHER",
        "sticker_of_tomorrow, OTHER"
    })
    void kinds(String type, Kind kind) {
        IncomingMessage message = read(CUSTOMER + "'msgtype':'" + type + "','" + type + "':{'media_id':'MID'}");
        assertThat(message.kind()).isEqualTo(kind);
        assertThat(message.mediaId()).isEqualTo("MID");
    }

    @ParameterizedTest
    @DisplayName("Events carry the person inside; unknown ones are kept as unknown")
    @CsvSource({
        "enter_session, ENTERED", "msg_send_fail, SEND_FAILED", "session_status_change, SESSION_CHANGED",
        "user_recall_msg, RECALLED", "servicer_status_change, UNKNOWN", "event_of_tomorrow, UNKNOWN"
    })
    void events(String type, Kind kind) {
        IncomingMessage message = read(
                "'msgid':'m4','origin':4,'msgtype':'event','event':{'event_type':'" + type
                        + "','external_userid':'wm1','welcome_code':'WC','scene_param':'3-502','change_type':3,'fail_msgid':'n1','fail_type':6}");
        assertThat(message.kind()).isEqualTo(kind);
        assertThat(message.customerId()).isEqualTo("wm1");
        assertThat(message.details())
                .containsOnly(
                        Map.entry("welcomeCode", "WC"),
                        Map.entry("sceneParam", "3-502"),
                        Map.entry("change", "3"),
                        Map.entry("failedId", "n1"),
                        Map.entry("failType", "6"));
    }

    @Test
    @DisplayName("What a servicer writes is his, whatever its type")
    void servicer() {
        assertThat(read("'msgid':'m6','external_userid':'wm1','origin':5,'msgtype':'text','text':{'content':'您好'}")
                        .kind())
                .isEqualTo(Kind.BY_SERVICER);
    }

    @Test
    @DisplayName("Even an item without anything becomes a message with an id of its own")
    void nothing() {
        assertThat(read("").kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(read("").id()).hasSize(64).isNotEqualTo(read("'origin':3").id());
        assertThat(read("'msgid':'" + "x".repeat(65) + "'").id()).hasSize(64);
    }

    private static IncomingMessage read(String fields) {
        return KfItem.read("wk1", JsonMapper.shared().readTree(("{" + fields + "}").replace('\'', '"')), false);
    }
}
