package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static io.repairbot.simulator.World.EAR;
import static io.repairbot.simulator.World.PHONES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(World.class)
class SyncTest {
    private final List<JsonNode> pulled = new ArrayList<>();

    /** Where the log ends now. */
    private String end() {
        String cursor = "";
        JsonNode page;
        do {
            page = pull(cursor);
            cursor = page.path("next_cursor").asString();
        } while (page.path("has_more").asInt() == 1);
        return cursor;
    }

    private JsonNode pull(String cursor) {
        JsonNode page = API.post("kf/sync_msg", "{'cursor':'%s','open_kfid':'wk_sunshine'}", cursor);
        page.path("msg_list").forEach(pulled::add);
        return page;
    }

    @Test
    @DisplayName("A message is one item, with ids on top and the words inside")
    void text() {
        String cursor = end();
        Resident resident = World.resident().says("厨房水管漏水");
        JsonNode message = pull(cursor).path("msg_list").path(1);
        assertThat(message.path("external_userid").asString()).isEqualTo(resident.id());
        assertThat(message.path("origin").asInt()).isEqualTo(3);
        assertThat(message.at("/text/content").asString()).isEqualTo("厨房水管漏水");
        assertThat(message.at("/text/menu_id").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("An event carries its ids inside only")
    void event() {
        String cursor = end();
        Resident resident = PHONES.resident("李叔", "wk_sunshine", "b3", "3-502");
        JsonNode message = pull(cursor).path("msg_list").path(0);
        assertThat(message.has("external_userid")).isFalse();
        assertThat(message.at("/event/external_userid").asString()).isEqualTo(resident.id());
        assertThat(message.at("/event/scene_param").asString()).isEqualTo("3-502");
    }

    @Test
    @DisplayName("A tapped choice arrives as its words with the menu id")
    void menuTap() {
        Resident resident = World.resident().says("修好了吗");
        API.post(
                "kf/send_msg",
                "{'touser':'%s','open_kfid':'wk_sunshine','msgtype':'msgmenu','msgmenu':{'head_content':'满意吗?',"
                        + "'list':[{'type':'click','click':{'id':'rate:5','content':'满意'}}]}}",
                resident.id());
        String cursor = end();
        resident.taps("满意");
        JsonNode tap = pull(cursor).path("msg_list").path(0);
        assertThat(tap.at("/text/content").asString()).isEqualTo("满意");
        assertThat(tap.at("/text/menu_id").asString()).isEqualTo("rate:5");
    }

    @Test
    @DisplayName("Small and empty pages lead to the same messages")
    void pages() {
        String cursor = end();
        pulled.clear();
        Resident resident = World.resident();
        for (int i = 0; i < 5; i++) {
            resident.says("第" + i + "句");
        }
        PHONES.faults(java.util.Map.of("syncPageSize", 2, "emptyPages", true));
        JsonNode page = pull(cursor);
        while (page.path("has_more").asInt() == 1) {
            page = pull(page.path("next_cursor").asString());
        }
        assertThat(pulled).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Our own messages are not among them, a servicer's are, with his userid")
    void ownMessages() {
        Resident resident = World.resident().says("在吗");
        String cursor = end();
        World.says(resident, "您好");
        resident.isServedBy("我来处理");
        JsonNode list = pull(cursor).path("msg_list");
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.path(1).path("origin").asInt()).isEqualTo(5);
        assertThat(list.path(1).path("servicer_userid").asString()).isEqualTo("qian.qiantai");
    }

    @Test
    @DisplayName("After three days a message is gone")
    void threeDays() {
        String cursor = end();
        World.resident().says("旧消息");
        CLOCK.advance(Duration.ofDays(3).minusMinutes(1));
        assertThat(pull(cursor).path("msg_list").size()).isEqualTo(2);
        CLOCK.advance(Duration.ofMinutes(2));
        JsonNode page = pull(cursor);
        assertThat(page.path("msg_list").size()).isZero();
        assertThat(page.path("has_more").asInt()).isZero();
    }

    @Test
    @DisplayName("The token of a bell lasts ten minutes, then 95007")
    void tokenOfBell() {
        World.resident();
        String token = EAR.hears(1, "kf_msg_or_event").get(0).field("Token");
        String json = "{'token':'%s','open_kfid':'wk_sunshine','limit':1}";
        CLOCK.advance(Duration.ofMinutes(9));
        assertThat(API.code("kf/sync_msg", json, token)).isZero();
        CLOCK.advance(Duration.ofMinutes(2));
        assertThat(API.code("kf/sync_msg", json, token)).isEqualTo(95007);
        assertThat(API.code("kf/sync_msg", json, "ENCinvented")).isEqualTo(95007);
    }

    @Test
    @DisplayName("Pulling again and again without a token is stopped with 45009")
    void freePulls() {
        int code = 0;
        for (int i = 0; i < 61 && code == 0; i++) {
            code = API.code("kf/sync_msg", "{'open_kfid':'wk_sunshine','limit':1}");
        }
        assertThat(code).isEqualTo(45009);
    }

    @Test
    @DisplayName("An empty open_kfid, an unknown one, an invented cursor and too large a page are errors")
    void badRequests() {
        assertThat(API.post("kf/sync_msg", "{'open_kfid':''}").path("errmsg").asString())
                .startsWith("field `open_kfid` unexpected empty string. invalid Request Parameter");
        assertThat(API.code("kf/sync_msg", "{}")).isEqualTo(40058);
        assertThat(API.code("kf/sync_msg", "{'open_kfid':'wk_other'}")).isEqualTo(95000);
        assertThat(API.code("kf/sync_msg", "{'open_kfid':'wk_sunshine','cursor':'4'}"))
                .isEqualTo(40058);
        assertThat(API.code("kf/sync_msg", "{'open_kfid':'wk_sunshine','limit':1001}"))
                .isEqualTo(40058);
    }

    @Test
    @DisplayName("Photos, places, stickers and recalls arrive as what they are")
    void otherKinds() {
        String cursor = end();
        Resident resident = World.resident()
                .sendsPhoto(new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3, 4})
                .sendsLocation(31.2, 121.5, "阳光花园", "阳光路1号")
                .sendsSticker()
                .sends("voice", "v.amr", new byte[] {1, 2, 3});
        resident.recalls(resident.chat().get(0));
        JsonNode list = pull(cursor).path("msg_list");
        assertThat(list.path(1).at("/image/media_id").asString()).startsWith("MD");
        assertThat(list.path(2).at("/location/latitude").asDouble()).isEqualTo(31.2);
        assertThat(list.path(3).path("msgtype").asString()).isEqualTo("sticker");
        assertThat(list.path(4).at("/voice/media_id").asString()).startsWith("MD");
        assertThat(list.path(5).at("/event/recall_msgid").asString())
                .isEqualTo(list.path(1).path("msgid").asString());
    }

    @Test
    @DisplayName("A photo above 2 MB comes as a line of text")
    void largePhoto() {
        String cursor = end();
        World.resident().sendsPhoto(new byte[(2 << 20) + 1]);
        assertThat(pull(cursor).at("/msg_list/1/msgtype").asString()).isEqualTo("text");
    }
}
