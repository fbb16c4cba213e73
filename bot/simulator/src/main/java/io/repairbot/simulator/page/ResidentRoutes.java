package io.repairbot.simulator.page;

import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.kf.ResidentPhones;
import io.repairbot.simulator.media.MediaFile;
import io.repairbot.simulator.media.MediaStore;
import io.repairbot.simulator.phone.ResidentView;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** A resident's phone: /sim/residents. */
final class ResidentRoutes {
    private static final Map<String, Integer> LARGEST =
            Map.of("image", 10 << 20, "voice", 2 << 20, "video", 10 << 20, "file", 20 << 20);
    private final ResidentPhones phones;
    private final MediaStore media;

    ResidentRoutes(ResidentPhones phones, MediaStore media) {
        this.phones = phones;
        this.media = media;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.POST("/sim/residents", this::join)
                .GET("/sim/residents/{id}", this::show)
                .POST("/sim/residents/{id}/enter", this::enter)
                .POST("/sim/residents/{id}/text", this::text)
                .POST("/sim/residents/{id}/media", this::media)
                .POST("/sim/residents/{id}/location", this::location)
                .POST("/sim/residents/{id}/sticker", request -> done(phones.sendsSticker(id(request))))
                .POST("/sim/residents/{id}/recall", this::recall)
                .POST("/sim/residents/{id}/servicer", this::servicer)
                .DELETE("/sim/residents/{id}/servicer", request -> done(phones.servicerEnds(id(request))));
    }

    private ServerResponse join(ServerRequest request) throws IOException {
        ObjectNode json = Requests.json(request);
        String account = json.path("openKfid").asString(null);
        String name = Requests.required(json, "name");
        if (name.length() > 30) {
            throw Refusal.bad("名字最多 30 个字。");
        }
        ResidentView resident = phones.join(name, account, scene(json), param(json));
        if (resident == null) {
            throw Refusal.notFound("没有这个客服账号。");
        }
        return ServerResponse.ok().body(resident);
    }

    private ServerResponse show(ServerRequest request) {
        ResidentView resident = phones.find(id(request));
        if (resident == null) {
            throw noSuchResident();
        }
        return ServerResponse.ok().body(resident);
    }

    private ServerResponse enter(ServerRequest request) throws IOException {
        ObjectNode json = Requests.json(request);
        return done(phones.enter(id(request), scene(json), param(json)));
    }

    private ServerResponse text(ServerRequest request) throws IOException {
        ObjectNode json = Requests.json(request);
        String content = Requests.required(json, "content");
        if (Body.bytes(content) > 4096) {
            throw Refusal.bad("一条消息最多 4096 字节。");
        }
        return done(phones.says(id(request), content, json.path("menuId").asString(null)));
    }

    private ServerResponse media(ServerRequest request) throws IOException, ServletException {
        Requests.Upload upload = Requests.upload(request);
        Integer largest = LARGEST.get(upload.type());
        if (largest == null) {
            throw Refusal.bad("type 只能是 image、voice、video 或 file。");
        }
        if (upload.bytes().length > largest) {
            throw Refusal.bad("文件太大，最多 " + (largest >> 20) + " MB。");
        }
        if (phones.find(id(request)) == null) {
            throw noSuchResident();
        }
        MediaFile file = media.keep(upload.type(), upload.name(), upload.contentType(), upload.bytes());
        return done(phones.sends(id(request), file));
    }

    private ServerResponse location(ServerRequest request) throws IOException {
        ObjectNode json = Requests.json(request);
        return done(phones.sendsLocation(
                id(request),
                json.path("latitude").asDouble(0),
                json.path("longitude").asDouble(0),
                Requests.optional(json, "name"),
                Requests.optional(json, "address")));
    }

    private ServerResponse recall(ServerRequest request) throws IOException {
        return done(phones.recalls(id(request), Requests.required(Requests.json(request), "msgid")));
    }

    private ServerResponse servicer(ServerRequest request) throws IOException {
        return done(phones.servicerTakesOver(id(request), Requests.optional(Requests.json(request), "text")));
    }

    private static String id(ServerRequest request) {
        return request.pathVariable("id");
    }

    private static String scene(ObjectNode json) {
        return limited(json, "scene", 32);
    }

    private static String param(ObjectNode json) {
        return limited(json, "sceneParam", 128);
    }

    private static String limited(ObjectNode json, String field, int bytes) {
        String value = Requests.optional(json, field);
        if (Body.bytes(value) > bytes) {
            throw Refusal.bad(field + " 最多 " + bytes + " 字节。");
        }
        return value;
    }

    private static ServerResponse done(boolean known) {
        if (!known) {
            throw noSuchResident();
        }
        return Requests.done();
    }

    private static Refusal noSuchResident() {
        return Refusal.notFound("没有这位住户。");
    }
}
