package io.repairbot.wecom;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What WeCom answers in a test; unasked calls fail loudly with 404. */
public final class Platform {
    public static final String SECRET = "app-secret-never-logged";
    public static final String OK = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    private static final WireMockServer SERVER = started();

    private Platform() {}

    public static String address() {
        return SERVER.baseUrl();
    }

    /** Forgets all answers and requests; a token can always be had. */
    public static void reset() {
        SERVER.resetAll();
        token("tok1");
    }

    /** Everything is answered by another server from now on. */
    public static void isPlayedBy(String address) {
        SERVER.resetAll();
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(address)));
    }

    public static void token(String value) {
        answerGet(
                "gettoken", "{\"errcode\":0,\"errmsg\":\"ok\",\"access_token\":\"" + value + "\",\"expires_in\":7200}");
    }

    public static void answerGet(String path, String json) {
        SERVER.stubFor(get(urlPathEqualTo("/cgi-bin/" + path)).willReturn(okJson(json)));
    }

    /** The answers one after the other; the last one stays. */
    public static void answer(String path, String... jsons) {
        for (int i = 0; i < jsons.length; i++) inTurn(path, i, i == jsons.length - 1, okJson(jsons[i]));
    }

    public static void answer(String path, ResponseDefinitionBuilder first, String then) {
        inTurn(path, 0, false, first);
        inTurn(path, 1, true, okJson(then));
    }

    public static String error(int code) {
        return "{\"errcode\":" + code + ",\"errmsg\":\"refused, hint: [1], from ip: 1.2.3.4\"}";
    }

    public static void stub(MappingBuilder mapping) {
        SERVER.stubFor(mapping);
    }

    public static List<JsonNode> bodies(String path) {
        return requests(path).stream()
                .map(r -> JsonMapper.shared().readTree(r.getBodyAsString()))
                .toList();
    }

    public static JsonNode lastBody(String path) {
        List<JsonNode> bodies = bodies(path);
        return bodies.get(bodies.size() - 1);
    }

    public static int calls(String path) {
        return requests(path).size()
                + SERVER.findAll(getRequestedFor(urlPathEqualTo("/cgi-bin/" + path)))
                        .size();
    }

    private static List<LoggedRequest> requests(String path) {
        return SERVER.findAll(postRequestedFor(urlPathEqualTo("/cgi-bin/" + path)));
    }

    private static void inTurn(String path, int turn, boolean last, ResponseDefinitionBuilder response) {
        SERVER.stubFor(post(urlPathEqualTo("/cgi-bin/" + path))
                .inScenario(path)
                .whenScenarioStateIs(turn == 0 ? Scenario.STARTED : "turn" + turn)
                .willSetStateTo(last ? "turn" + turn : "turn" + (turn + 1))
                .willReturn(response));
        if (turn == 0 && last) {
            SERVER.stubFor(post(urlPathEqualTo("/cgi-bin/" + path)).willReturn(response));
        }
    }

    private static WireMockServer started() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        return server;
    }
}
