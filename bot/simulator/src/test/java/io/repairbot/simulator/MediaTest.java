package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.simulator.gate.Json;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(World.class)
class MediaTest {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3, 4, 5};

    /** In chunks, without a Content-Length, as the bot's library uploads. */
    private static JsonNode upload(String type, String part, byte[] bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--B\r\nContent-Disposition: form-data; name=\"" + part
                        + "\"; filename=\"a.jpg\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8));
        var chunks =
                HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body.toByteArray()));
        HttpRequest request = HttpRequest.newBuilder(API.uri(API.withToken("/cgi-bin/media/upload?type=" + type)))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(chunks)
                .build();
        return Json.MAPPER.readTree(API.exchange(request).body());
    }

    private static HttpResponse<byte[]> download(String mediaId, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(API.uri(API.withToken("/cgi-bin/media/get?media_id=" + mediaId)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return API.exchange(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    @DisplayName("What was uploaded comes back, whole or in part")
    void roundTrip() {
        JsonNode answer = upload("image", "media", JPEG);
        String id = answer.path("media_id").asString();
        assertThat(answer.path("created_at").isString()).isTrue();
        assertThat(download(id).body()).isEqualTo(JPEG);
        assertThat(download(id).headers().firstValue("Content-disposition")).hasValue("attachment; filename=\"a.jpg\"");
        HttpResponse<byte[]> part = download(id, "Range", "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(JPEG, 2, 5));
    }

    @Test
    @DisplayName("After three days a file is gone: JSON with 40007")
    void expiry() {
        String id = upload("image", "media", JPEG).path("media_id").asString();
        CLOCK.advance(Duration.ofDays(3).minusMinutes(1));
        assertThat(download(id).body()).isEqualTo(JPEG);
        CLOCK.advance(Duration.ofMinutes(2));
        HttpResponse<byte[]> gone = download(id);
        assertThat(gone.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(new String(gone.body(), StandardCharsets.UTF_8)).contains("40007");
    }

    @ParameterizedTest(name = "{0} of {1} bytes gives {2}")
    @CsvSource({"image, 10485760, 0", "image, 10485761, 45001", "image, 5, 40006", "poem, 8, 40005", "voice, 8, 40004"})
    void limits(String type, int size, int code) {
        assertThat(upload(type, "media", Arrays.copyOf(JPEG, size))
                        .path("errcode")
                        .asInt())
                .isEqualTo(code);
    }

    @Test
    @DisplayName("The part must be called media, and be no larger than anything may be")
    void wrongPart() {
        assertThat(upload("image", "file", JPEG).path("errcode").asInt()).isEqualTo(41005);
        assertThat(upload("file", "media", new byte[(21 << 20) + 1])
                        .path("errcode")
                        .asInt())
                .isEqualTo(45001);
    }
}
