package io.repairbot.wecom.kf;

import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.dialogue.IncomingMessage.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One item of a page, read leniently: whatever the platform sends becomes a message, at worst one of an unknown kind (page 94670). */
final class KfItem {
    private static final int BY_CUSTOMER = 3;
    private static final int BY_SERVICER = 5;
    private static final int ID = 64;

    private final JsonNode item;
    private final String type;
    private final JsonNode body;

    private KfItem(JsonNode item) {
        this.item = item;
        this.type = item.path("msgtype").asString("");
        this.body = item.path(type);
    }

    /** @param stale the message is history that came with the very first pull */
    static IncomingMessage read(String accountId, JsonNode item, boolean stale) {
        return new KfItem(item).message(accountId, stale);
    }

    static Instant sentAt(JsonNode item) {
        return Instant.ofEpochSecond(item.path("send_time").asLong(0));
    }

    private IncomingMessage message(String accountId, boolean stale) {
        Map<String, String> details = details();
        if (stale) details.put("stale", "true");
        return new IncomingMessage(
                id(),
                accountId,
                customer(),
                kind(),
                type.equals("text") ? body.path("content").asString("") : null,
                filled(body, "menu_id"),
                filled(body, "media_id"),
                Map.copyOf(details),
                sentAt(item),
                item.toString());
    }

    private Kind kind() {
        int origin = item.path("origin").asInt(0);
        if (type.equals("event")) return event();
        if (origin == BY_SERVICER) return Kind.BY_SERVICER;
        if (origin != BY_CUSTOMER) return Kind.UNKNOWN;
        return switch (type) {
            case "text" -> Kind.TEXT;
            case "image" -> Kind.IMAGE;
            case "voice" -> Kind.VOICE;
            case "video" -> Kind.VIDEO;
            case "file" -> Kind.FILE;
            case "location" -> Kind.LOCATION;
            default -> Kind.OTHER;
        };
    }

    private Kind event() {
        return switch (body.path("event_type").asString("")) {
            case "enter_session" -> Kind.ENTERED;
            case "msg_send_fail" -> Kind.SEND_FAILED;
            case "session_status_change" -> Kind.SESSION_CHANGED;
            case "user_recall_msg" -> Kind.RECALLED;
            default -> Kind.UNKNOWN;
        };
    }

    private Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        copy("welcome_code", "welcomeCode", details);
        copy("scene", "scene", details);
        copy("scene_param", "sceneParam", details);
        copy("fail_msgid", "failedId", details);
        copy("fail_type", "failType", details);
        copy("change_type", "change", details);
        String recalled = filled(body, "recall_msgid");
        if (recalled != null) details.put("recalledId", id(recalled));
        copy("latitude", "latitude", details);
        copy("longitude", "longitude", details);
        copy("name", "name", details);
        copy("address", "address", details);
        return details;
    }

    private void copy(String field, String detail, Map<String, String> details) {
        String value = filled(body, field);
        if (value != null) details.put(detail, value);
    }

    /** Events carry it inside. */
    private @Nullable String customer() {
        String outside = filled(item, "external_userid");
        return outside != null ? outside : filled(body, "external_userid");
    }

    private String id() {
        return id(item.path("msgid").asString(""));
    }

    private String id(String id) {
        return id.isEmpty() || id.length() > ID ? digest(id.isEmpty() ? item.toString() : id) : id;
    }

    private static @Nullable String filled(JsonNode node, String field) {
        String value = node.path(field).asString("");
        return value.isEmpty() ? null : value;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
