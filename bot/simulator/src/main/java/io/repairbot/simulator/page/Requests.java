package io.repairbot.simulator.page;

import io.repairbot.simulator.gate.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what the page sends. */
final class Requests {
    private static final int MAX_BODY = 64 << 10;

    private Requests() {}

    /** An empty body reads as an empty object. */
    static ObjectNode json(ServerRequest request) throws IOException {
        byte[] bytes = request.servletRequest().getInputStream().readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw Refusal.bad("内容太长了。");
        }
        try {
            if (bytes.length == 0) {
                return Json.object();
            }
            if (Json.MAPPER.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw Refusal.bad("请求不是合法的 JSON。");
        }
        throw Refusal.bad("请求不是 JSON 对象。");
    }

    static String required(JsonNode json, String field) {
        String value = json.path(field).asString("");
        if (value.isBlank()) {
            throw Refusal.bad("缺少 " + field + "。");
        }
        return value;
    }

    static String optional(JsonNode json, String field) {
        return json.path(field).asString("");
    }

    record Upload(String type, String name, String contentType, byte[] bytes) {}

    /** The parts {@code file} and {@code type}. */
    static Upload upload(ServerRequest request) throws IOException, ServletException {
        Part file = file(request);
        if (file == null || file.getSize() == 0) {
            throw Refusal.bad("没有收到文件。");
        }
        String name = file.getSubmittedFileName() == null ? "file" : file.getSubmittedFileName();
        String contentType = file.getContentType() == null ? "application/octet-stream" : file.getContentType();
        try (var content = file.getInputStream()) {
            return new Upload(request.param("type").orElse("image"), name, contentType, content.readAllBytes());
        }
    }

    private static @Nullable Part file(ServerRequest request) throws IOException, ServletException {
        try {
            return request.servletRequest().getPart("file");
        } catch (IllegalStateException tooLarge) {
            throw Refusal.bad("文件太大，最多 20 MB。");
        }
    }

    static ServerResponse done() {
        return ServerResponse.ok().body(Map.of());
    }
}
