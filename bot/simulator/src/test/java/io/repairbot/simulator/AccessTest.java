package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static io.repairbot.simulator.World.PHONES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.simulator.gate.Json;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(World.class)
class AccessTest {
    private static final String ACCOUNTS = "kf/account/list";

    private static int withToken(String token) {
        String answer = API.exchange(API.posting(ACCOUNTS, token, "{}")).body();
        return Json.MAPPER.readTree(answer).path("errcode").asInt();
    }

    @ParameterizedTest(name = "gettoken?{0} gives {1}")
    @CsvSource({
        "corpid=ww_demo&corpsecret=demo-secret-of-the-repair-app, 0",
        "corpid=ww_demo&corpsecret=guess, 40001",
        "corpid=ww_other&corpsecret=demo-secret-of-the-repair-app, 40013",
        "corpsecret=demo-secret-of-the-repair-app, 41002",
        "corpid=ww_demo, 41004"
    })
    void secrets(String query, int code) {
        assertThat(API.fetch("/cgi-bin/gettoken?" + query).path("errcode").asInt())
                .isEqualTo(code);
    }

    @Test
    @DisplayName("The same token is given again while it lasts, a new one near its end")
    void sameToken() {
        PHONES.expireToken();
        String first = API.token();
        assertThat(API.token()).isEqualTo(first);
        CLOCK.advance(Duration.ofMinutes(115));
        assertThat(API.token()).isNotEqualTo(first);
        assertThat(withToken(first)).isZero();
    }

    @Test
    @DisplayName("A token ends after two hours (42001), an invented one never began (40014), none is none (41001)")
    void tokenErrors() {
        String token = API.token();
        CLOCK.advance(Duration.ofHours(2));
        assertThat(withToken(token)).isEqualTo(42001);
        assertThat(withToken("AT123")).isEqualTo(40014);
        assertThat(withToken("")).isEqualTo(41001);
        assertThat(withToken(API.token())).isZero();
    }

    @Test
    @DisplayName("WeCom may void a token before its time")
    void voided() {
        String token = API.token();
        PHONES.expireToken();
        assertThat(withToken(token)).isEqualTo(42001);
    }

    @Test
    @DisplayName("A foreign IP may fetch a token but not use it")
    void blockedIp() {
        PHONES.faults("blockIp", true);
        assertThat(API.post(ACCOUNTS, "{}").path("errmsg").asString())
                .startsWith("not allow to access from your ip")
                .contains("from ip: 127.0.0.1", "e=60020");
    }

    @Test
    @DisplayName("Rate limited: every call gives 45009 and has no effect")
    void rateLimited() {
        Resident resident = World.resident().says("在吗");
        PHONES.faults("rateLimited", true);
        assertThat(World.says(resident, "您好")).isEqualTo(45009);
        assertThat(resident.chat()).hasSize(1);
    }

    @Test
    @DisplayName("Down: even the token is answered 503")
    void down() {
        PHONES.faults("down", true);
        var answer = API.exchange(java.net.http.HttpRequest.newBuilder(API.uri("/cgi-bin/gettoken"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    @DisplayName("Errors come as -1 without effect or as broken connections after the effect, nothing else")
    void errors() {
        Resident resident = World.resident();
        String token = API.token();
        PHONES.faults("errorPercent", 100);
        int busy = 0;
        int broken = 0;
        for (int i = 0; i < 20; i++) {
            resident.says("第" + i + "句");
            try {
                busy += send(resident, token) == -1 ? 1 : 0;
            } catch (java.io.UncheckedIOException e) {
                broken++;
            }
        }
        assertThat(busy + broken).isEqualTo(20);
        assertThat(broken).isPositive();
        assertThat(resident.chat()).hasSize(20 + broken);
    }

    private static int send(Resident resident, String token) {
        String json = "{'touser':'%s','open_kfid':'wk_sunshine','msgtype':'text','text':{'content':'好'}}";
        String answer = API.exchange(API.posting("kf/send_msg", token, json.formatted(resident.id())))
                .body();
        return Json.MAPPER.readTree(answer).path("errcode").asInt();
    }

    @Test
    @DisplayName("Slow: the effect comes first, the answer late")
    void slow() {
        Resident resident = World.resident().says("在吗");
        PHONES.faults("slowMillis", 300);
        String token = API.token();
        var request = java.net.http.HttpRequest.newBuilder(
                        API.posting("kf/send_msg", token, "{}"), (name, value) -> true)
                .timeout(Duration.ofMillis(150))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"touser\":\"%s\",\"open_kfid\":\"wk_sunshine\",\"msgtype\":\"text\",\"text\":{\"content\":\"慢\"}}"
                                .formatted(resident.id())))
                .build();
        assertThatThrownBy(() -> API.exchange(request)).hasCauseInstanceOf(IOException.class);
        assertThat(resident.awaitReply("慢")).isNotNull();
    }

    @ParameterizedTest(name = "{0} is refused with 47001")
    @CsvSource({"'[1]'", "'{'", "'nonsense'"})
    void wrongJson(String body) {
        assertThat(API.post(ACCOUNTS, "%s", body).path("errmsg").asString()).startsWith("Warning: wrong json format. ");
    }

    @Test
    @DisplayName("The wire log shows calls without their secrets")
    void wire() {
        World.says(World.resident().says("在吗"), "您好");
        assertThat(PHONES.wire()).anyMatch(line -> line.summary().endsWith("text 您好"));
        assertThat(PHONES.wire().toString()).doesNotContain(API.token(), "demo-secret");
    }
}
