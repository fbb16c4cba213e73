package io.repairbot.simulator;

import io.repairbot.simulator.gate.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** The bot's side of the API, as raw as it gets. JSON is written with single quotes. */
final class BotApi {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String baseUrl;

    BotApi(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    String token() {
        return fetch("/cgi-bin/gettoken?corpid=ww_demo&corpsecret=demo-secret-of-the-repair-app")
                .path("access_token")
                .asString();
    }

    /** @param call e.g. {@code kf/send_msg} */
    JsonNode post(String call, String json, Object... values) {
        return Json.MAPPER.readTree(
                exchange(posting(call, token(), json.formatted(values))).body());
    }

    int code(String call, String json, Object... values) {
        return post(call, json, values).path("errcode").asInt();
    }

    JsonNode get(String callAndQuery) {
        return fetch(withToken("/cgi-bin/" + callAndQuery));
    }

    String withToken(String path) {
        return path + (path.contains("?") ? "&" : "?") + "access_token=" + token();
    }

    JsonNode fetch(String path) {
        return Json.MAPPER.readTree(
                exchange(HttpRequest.newBuilder(URI.create(baseUrl + path)).build())
                        .body());
    }

    HttpRequest posting(String call, String token, String json) {
        return HttpRequest.newBuilder(URI.create(baseUrl + "/cgi-bin/" + call + "?access_token=" + token))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
                .build();
    }

    HttpResponse<String> exchange(HttpRequest request) {
        return exchange(request, HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create(baseUrl + path);
    }
}
