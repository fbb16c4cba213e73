package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(World.class)
class LoginTest {
    private static final String BACK = "http%3A%2F%2Flocalhost%2Fback%3Fa%3D1";
    private static final String APP = "appid=ww_demo&agentid=1000002&redirect_uri=" + BACK + "&state=abc";
    private static final String SILENT = "/connect/oauth2/authorize?response_type=code&scope=snsapi_base&" + APP;
    private static final String SCAN = "/wwlogin/sso/scan?" + APP;

    @Test
    @DisplayName("6.2 The page offers everybody's phone; who scans comes back with a code that names him once")
    void scans() {
        assertThat(get("/wwlogin/sso/login?login_type=CorpApp&" + APP).body()).contains("郑经理", "userid=zheng.jingli");
        String back = to(get(SCAN + "&userid=zheng.jingli"));
        assertThat(back).startsWith("http://localhost/back?a=1&code=").endsWith("&state=abc");
        assertThat(redeem(code(back)).path("userid").asString()).isEqualTo("zheng.jingli");
        assertThat(redeem(code(back)).path("errcode").asInt()).isEqualTo(40029);
    }

    @Test
    @DisplayName("6.1 A link opened on a phone signs its owner in unasked; in a plain browser nothing happens")
    void silent() {
        assertThat(get(SILENT).body()).contains("请在企业微信客户端打开链接");
        HttpResponse<String> opened = get("/sim/staff/chen.gong/open?url=http://localhost/m");
        assertThat(to(opened)).isEqualTo("http://localhost/m");
        String phone = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(redeem(code(to(get(SILENT, "Cookie", phone)))).path("userid").asString())
                .isEqualTo("chen.gong");
        assertThat(get(SILENT, "Cookie", "simulated-phone=nobody").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Somebody outside the company has an openid and no userid; a code lives five minutes")
    void strangersAndLateness() {
        JsonNode stranger = redeem(code(to(get(SCAN + "&userid="))));
        assertThat(stranger.has("userid")).isFalse();
        assertThat(stranger.path("openid").asString()).isNotEmpty();
        String code = code(to(get(SCAN + "&userid=chen.gong")));
        CLOCK.advance(Duration.ofMinutes(5));
        assertThat(redeem(code).path("errcode").asInt()).isEqualTo(40029);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appid=ww_other&agentid=1000002&redirect_uri=" + BACK + "&state=abc",
                "appid=ww_demo&agentid=1&redirect_uri=" + BACK + "&state=abc",
                "appid=ww_demo&agentid=1000002&redirect_uri=javascript:alert(1)&state=abc",
                "appid=ww_demo&agentid=1000002&redirect_uri=" + BACK + "&state=a-b",
                "appid=ww_demo&agentid=1000002&redirect_uri=" + BACK
            })
    @DisplayName("A wrong company, app, address or state is refused with a sentence")
    void refuses(String query) {
        assertThat(get("/wwlogin/sso/scan?userid=chen.gong&" + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("What stands in the address stays text on the page")
    void escapes() {
        String page = get("/wwlogin/sso/login?login_type=CorpApp&" + APP + "&x=%22%3E%3Cscript%3E")
                .body();
        assertThat(page).contains("x=%22%3E%3Cscript%3E").doesNotContain("<script>");
    }

    private static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(API.uri(path));
        if (headers.length > 0) request.headers(headers);
        return API.exchange(request.build());
    }

    private static JsonNode redeem(String code) {
        return API.get("auth/getuserinfo?code=" + code);
    }

    private static String code(String back) {
        return URI.create(back).getQuery().replaceAll(".*code=([^&]+).*", "$1");
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
