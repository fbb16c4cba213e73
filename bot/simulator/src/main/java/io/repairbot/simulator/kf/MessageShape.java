package io.repairbot.simulator.kf;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.media.MediaStore;
import io.repairbot.simulator.phone.Menu;
import io.repairbot.simulator.phone.Msg;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a message to a customer, refusing what is beyond the limits of page 94677; gives the line he will see. */
final class MessageShape {
    private static final Set<String> FILES = Set.of("image", "voice", "video", "file");
    private static final int MAX_CHOICES = 10;
    private final MediaStore media;

    MessageShape(MediaStore media) {
        this.media = media;
    }

    Msg read(Body body, String msgid, Instant now) {
        String type = body.text("msgtype");
        if (FILES.contains(type)) {
            String mediaId = media.live(body.part(type).text("media_id")).id();
            return Msg.media(msgid, now, "bot", type, mediaId);
        }
        return switch (type) {
            case "text" -> Msg.text(msgid, now, "bot", "text", text(body.part("text")));
            case "msgmenu" -> Msg.menu(msgid, now, menu(body.part("msgmenu")));
            case "link" -> Msg.text(msgid, now, "bot", "link", link(body.part("link")));
            case "location" -> Msg.text(msgid, now, "bot", "location", location(body.part("location")));
            case "miniprogram" -> Msg.text(msgid, now, "bot", "other", miniprogram(body.part("miniprogram")));
            default -> throw new ApiError(40008, "invalid message type");
        };
    }

    private static String text(Body text) {
        if (text.text("content").isEmpty()) {
            throw new ApiError(44004, "empty content");
        }
        if (Body.bytes(text.text("content")) > 2048) {
            throw new ApiError(45002, "content size out of limit");
        }
        return text.text("content");
    }

    private String link(Body link) {
        media.live(link.text("thumb_media_id"));
        String desc = link.limited("desc", 512);
        return link.requiredLimited("title", 128) + "\n" + desc + "\n" + link.requiredLimited("url", 2048);
    }

    private static String location(Body place) {
        place.decimal("latitude");
        place.decimal("longitude");
        return place.text("name") + "\n" + place.text("address");
    }

    private String miniprogram(Body program) {
        media.live(program.text("thumb_media_id"));
        program.required("appid");
        program.required("pagepath");
        return program.limited("title", 64);
    }

    private static Menu menu(Body menu) {
        List<Body> list = menu.parts("list");
        if (list.size() > MAX_CHOICES) {
            throw new ApiError(95008, "menu list exceeds 10");
        }
        List<Menu.Choice> choices = new ArrayList<>();
        list.forEach(item -> choices.add(choice(item)));
        return new Menu(menu.limited("head_content", 1024), choices, menu.limited("tail_content", 1024));
    }

    private static Menu.Choice choice(Body item) {
        String type = item.text("type");
        return switch (type) {
            case "click" -> click(item.part("click"));
            case "view" -> view(item.part("view"));
            case "miniprogram" -> program(item.part("miniprogram"));
            case "text" -> new Menu.Choice(type, null, item.part("text").requiredLimited("content", 256), null);
            default -> throw new ApiError(95009, "invalid menu item type");
        };
    }

    private static Menu.Choice click(Body click) {
        return new Menu.Choice("click", click.requiredLimited("id", 128), click.requiredLimited("content", 128), null);
    }

    private static Menu.Choice view(Body view) {
        String url = view.requiredLimited("url", 2048);
        return new Menu.Choice("view", null, view.requiredLimited("content", 1024), url);
    }

    private static Menu.Choice program(Body program) {
        program.requiredLimited("appid", 32);
        program.requiredLimited("pagepath", 1024);
        return new Menu.Choice("miniprogram", null, program.requiredLimited("content", 1024), null);
    }
}
