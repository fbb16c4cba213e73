package io.repairbot.simulator.page;

import io.repairbot.simulator.app.StaffPhones;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.media.MediaFile;
import io.repairbot.simulator.media.MediaStore;
import io.repairbot.simulator.phone.StaffView;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** A member's phone: /sim/staff. */
final class StaffRoutes {
    private static final int LARGEST_PHOTO = 10 << 20;
    private final StaffPhones phones;
    private final MediaStore media;

    StaffRoutes(StaffPhones phones, MediaStore media) {
        this.phones = phones;
        this.media = media;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.GET("/sim/staff/{userid}", this::show)
                .POST("/sim/staff/{userid}/text", this::text)
                .POST("/sim/staff/{userid}/media", this::media)
                .POST("/sim/staff/{userid}/tap", this::tap)
                .POST("/sim/staff/{userid}/enter", request -> done(phones.opensApp(userid(request))));
    }

    private ServerResponse show(ServerRequest request) {
        StaffView member = phones.find(userid(request));
        if (member == null) {
            throw noSuchMember();
        }
        return ServerResponse.ok().body(member);
    }

    private ServerResponse text(ServerRequest request) throws IOException {
        String content = Requests.required(Requests.json(request), "content");
        if (Body.bytes(content) > 4096) {
            throw Refusal.bad("一条消息最多 4096 字节。");
        }
        return done(phones.says(userid(request), content));
    }

    private ServerResponse media(ServerRequest request) throws IOException, ServletException {
        Requests.Upload upload = Requests.upload(request);
        if (!upload.type().equals("image")) {
            throw Refusal.bad("这里只能发照片。");
        }
        if (upload.bytes().length > LARGEST_PHOTO) {
            throw Refusal.bad("照片太大，最多 10 MB。");
        }
        if (phones.find(userid(request)) == null) {
            throw noSuchMember();
        }
        MediaFile photo = media.keep("image", upload.name(), upload.contentType(), upload.bytes());
        String url = request.uriBuilder()
                .replacePath("/sim/media/" + photo.id())
                .build()
                .toString();
        return done(phones.sendsPhoto(userid(request), photo, url));
    }

    private ServerResponse tap(ServerRequest request) throws IOException {
        ObjectNode json = Requests.json(request);
        try {
            return done(phones.taps(
                    userid(request),
                    Requests.required(json, "itemId"),
                    Requests.required(json, "key"),
                    selected(json)));
        } catch (IllegalStateException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, List<String>> selected(ObjectNode json) {
        Map<String, List<String>> selected = new HashMap<>();
        for (String question : json.path("selected").propertyNames()) {
            List<String> ids = new ArrayList<>();
            json.path("selected").path(question).forEach(id -> ids.add(id.asString("")));
            selected.put(question, ids);
        }
        return selected;
    }

    private static String userid(ServerRequest request) {
        return request.pathVariable("userid");
    }

    private static ServerResponse done(boolean known) {
        if (!known) {
            throw noSuchMember();
        }
        return Requests.done();
    }

    private static Refusal noSuchMember() {
        return Refusal.notFound("没有这位员工。");
    }
}
