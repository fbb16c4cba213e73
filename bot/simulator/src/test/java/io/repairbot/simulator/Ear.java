package io.repairbot.simulator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.repairbot.simulator.callback.Opened;
import java.util.List;
import org.awaitility.Awaitility;

/** Where the bot would listen. */
final class Ear {
    private final WireMockServer server = new WireMockServer(
            wireMockConfig().dynamicPort().http2PlainDisabled(true).extensions(new Echo()));

    Ear() {
        server.start();
    }

    String url() {
        return server.baseUrl() + "/wecom/callback";
    }

    void accepts() {
        server.resetAll();
        answers(aResponse().withStatus(200));
    }

    void answers(ResponseDefinitionBuilder response) {
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    void breaksConnections() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    /** Answers verifications as a right bot does. */
    void echoes() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers("echo")));
    }

    /** The callbacks that have all these words in them, decrypted; waits for so many. */
    List<Opened> hears(int count, String... words) {
        return Awaitility.await().until(() -> heard(words), heard -> heard.size() >= count);
    }

    List<Opened> heard(String... words) {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .filter(request -> request.getMethod().getName().equals("POST"))
                .map(Ear::open)
                .filter(opened -> Resident.holds(opened.xml(), words))
                .toList();
    }

    private static Opened open(LoggedRequest request) {
        return Opened.of(request.getUrl(), request.getBodyAsString());
    }
}
