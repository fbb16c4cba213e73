package io.repairbot.simulator;

import io.repairbot.simulator.gate.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** HTTP to the page's API. A refusal becomes an AssertionError with its sentence. */
final class PageClient {
    private static final String BOUNDARY = "----phone-boundary";
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String baseUrl;

    PageClient(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    <T> T get(String path, Class<T> type) {
        return Json.MAPPER.readValue(send(request(path).GET()), type);
    }

    JsonNode post(String path, Object body) {
        return Json.MAPPER.readTree(send(request(path).POST(json(body))));
    }

    JsonNode put(String path, Object body) {
        return Json.MAPPER.readTree(send(request(path).PUT(json(body))));
    }

    void delete(String path) {
        send(request(path).DELETE());
    }

    void upload(String path, String type, String fileName, byte[] bytes) {
        send(request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(type, fileName, bytes))));
    }

    private static byte[] multipart(String type, String fileName, byte[] bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n" + type
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + (type.equals("image") ? "image/jpeg" : "application/octet-stream")
                + "\r\n\r\n"));
        body.writeBytes(bytes);
        body.writeBytes(text("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=UTF-8");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body));
    }

    private String send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(
                        request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
