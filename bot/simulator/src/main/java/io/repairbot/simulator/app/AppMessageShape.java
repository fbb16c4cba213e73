package io.repairbot.simulator.app;

import io.repairbot.simulator.card.CardRules;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.media.MediaStore;
import io.repairbot.simulator.phone.Item;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a message to members, refusing what is beyond the limits of page 90236; gives the line they will see. */
final class AppMessageShape {
    private static final Set<String> FILES = Set.of("image", "voice", "video", "file");
    private static final int TEXT = 2048;
    private final MediaStore media;
    private final CardRules cards;

    AppMessageShape(MediaStore media, CardRules cards) {
        this.media = media;
        this.cards = cards;
    }

    Item read(Body body, String msgid, Instant now) {
        String type = body.text("msgtype");
        if (FILES.contains(type)) {
            return Item.media(
                    msgid,
                    now,
                    "app",
                    type,
                    media.live(part(body, type).text("media_id")).id());
        }
        return switch (type) {
            case "text" -> Item.text(msgid, now, "app", "text", cut(content(part(body, "text"))));
            case "markdown" -> Item.text(msgid, now, "app", "markdown", markdown(part(body, "markdown")));
            case "textcard" ->
                Item.card(
                        msgid,
                        now,
                        "textcard",
                        null,
                        textcard(part(body, "textcard")).json());
            case "template_card" -> card(cardOf(body), msgid, now);
            default -> throw new ApiError(40008, "invalid message type");
        };
    }

    /** @throws ApiError 41016 when the card is not where it belongs */
    static Body cardOf(Body body) {
        Body card = body.optionalPart("template_card");
        if (card == null) {
            throw new ApiError(41016, "missing title");
        }
        return card;
    }

    private Item card(Body card, String msgid, Instant now) {
        cards.check(card, false);
        @Nullable String taskId = card.optional("task_id");
        return Item.card(msgid, now, "card", taskId, card.json());
    }

    private static Body part(Body body, String type) {
        Body part = body.optionalPart(type);
        if (part == null) {
            throw new ApiError(40063, "empty param " + type);
        }
        return part;
    }

    private static String content(Body part) {
        if (part.text("content").isEmpty()) {
            throw new ApiError(44004, "empty content");
        }
        return part.text("content");
    }

    private static String markdown(Body markdown) {
        if (Body.bytes(content(markdown)) > TEXT) {
            throw new ApiError(45002, "content size out of limit");
        }
        return content(markdown);
    }

    private static Body textcard(Body card) {
        if (card.text("title").isEmpty()) {
            throw new ApiError(41016, "missing title");
        }
        card.required("description");
        card.requiredLimited("url", 2048);
        return card;
    }

    /** A longer text arrives without its end. */
    private static String cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= TEXT) {
            return text;
        }
        int end = TEXT;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
