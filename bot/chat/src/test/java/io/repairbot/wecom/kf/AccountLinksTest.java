package io.repairbot.wecom.kf;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.wecom.ContactLinkFetch;
import io.repairbot.wecom.Platform;
import io.repairbot.wecom.RecordedLinks;
import io.repairbot.wecom.TestClock;
import io.repairbot.wecom.WecomTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WecomTest
@DisplayName("The address behind the codes at the doors")
class AccountLinksTest {
    private static final String WAY = "kf/add_contact_way";
    private static final String URL = "https://work.weixin.qq.com/kf/kfc1?enc_scene=ENC";

    @Autowired
    private ContactLinkFetch fetch;

    @Autowired
    private RecordedLinks links;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void start() {
        Platform.reset();
        links.kept().clear();
        clock.pass(Duration.ofHours(3));
    }

    @Test
    @DisplayName("is asked for with a scene, once; an account that is refused does not stop the others")
    void fetched() {
        Platform.answer(
                WAY, "{\"errcode\":48007,\"errmsg\":\"no privilege\"}", "{\"errcode\":0,\"url\":\"" + URL + "\"}");
        fetch.fetchMissing();
        assertThat(links.kept()).isEqualTo(Map.of("wk_sunshine", URL));
        assertThat(Platform.lastBody(WAY).toString()).isEqualTo("{\"open_kfid\":\"wk_sunshine\",\"scene\":\"door\"}");
        fetch.fetchMissing();
        assertThat(Platform.bodies(WAY))
                .extracting(body -> body.path("open_kfid").asString())
                .containsExactly("wk_refused", "wk_sunshine", "wk_refused");
    }

    @Test
    @DisplayName("is not kept when the answer holds none")
    void none() {
        Platform.answer(WAY, "{\"errcode\":0,\"errmsg\":\"ok\"}");
        fetch.fetchMissing();
        assertThat(links.kept()).isEmpty();
    }
}
