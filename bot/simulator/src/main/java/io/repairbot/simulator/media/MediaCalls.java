package io.repairbot.simulator.media;

import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** media/upload and media/get (pages 90253, 90254). */
public final class MediaCalls implements Api.Part {
    private final MediaStore store;

    public MediaCalls(MediaStore store) {
        this.store = store;
    }

    @Override
    public void addTo(Api api) {
        api.raw().POST("/cgi-bin/media/upload", this::upload).GET("/cgi-bin/media/get", this::get);
    }

    private ServerResponse upload(ServerRequest request) throws IOException {
        // First the part: asking for a parameter would read the body too, and fail in another way when it is too large.
        Part part = part(request);
        MediaRule rule = MediaRule.of(Api.query(request).text("type"));
        byte[] bytes;
        try (InputStream content = part.getInputStream()) {
            bytes = content.readAllBytes();
        }
        rule.check(bytes);
        String name = part.getSubmittedFileName() == null ? "file" : part.getSubmittedFileName();
        MediaFile file = store.keep(rule.type(), name, rule.contentType(bytes), bytes);
        return Api.ok(Json.object()
                .put("type", file.type())
                .put("media_id", file.id())
                .put("created_at", Long.toString(file.at().getEpochSecond())));
    }

    private static Part part(ServerRequest request) throws IOException {
        try {
            Part part = request.servletRequest().getPart("media");
            if (part == null) {
                throw new ApiError(41005, "media data missing");
            }
            return part;
        } catch (ServletException e) {
            throw new ApiError(41005, "media data missing");
        } catch (IllegalStateException e) {
            throw new ApiError(45001, "media size out of limit");
        }
    }

    /** A file, or JSON with an errcode: the caller tells them apart by the Content-Type. */
    private ServerResponse get(ServerRequest request) {
        MediaFile file = store.live(Api.query(request).text("media_id"));
        ServerResponse.BodyBuilder answer = ServerResponse.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(
                        "Content-disposition",
                        "attachment; filename=\"" + file.name().replace("\"", "") + "\"");
        var ranges = request.headers().range();
        if (ranges.isEmpty()) {
            return answer.body(file.bytes());
        }
        return part(file, ranges.get(0));
    }

    private static ServerResponse part(MediaFile file, HttpRange range) {
        int length = file.bytes().length;
        int start = (int) range.getRangeStart(length);
        int end = (int) range.getRangeEnd(length);
        return ServerResponse.status(HttpStatus.PARTIAL_CONTENT)
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header("Content-Range", "bytes " + start + "-" + end + "/" + length)
                .body(Arrays.copyOfRange(file.bytes(), start, end + 1));
    }
}
