package io.repairbot.wecom.event;

import io.repairbot.wecom.event.CallbackEvent.Act;
import io.repairbot.wecom.event.CallbackEvent.Bell;
import io.repairbot.wecom.event.CallbackEvent.StaffEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a decrypted callback is (pages 90239, 90240, 94670). Types it does not know become {@link Act.Nothing}. */
public final class EventReader {
    private static final int KIND = 24;
    private static final int USERID = 64;
    private static final int MEDIA_ID = 160;
    private static final Pattern ACCOUNT = Pattern.compile("wk[A-Za-z0-9_-]{1,62}");
    private static final Set<String> MEDIA = Set.of("image", "voice", "video", "file");

    private final Map<String, String> fields;
    private final String raw;

    private EventReader(Map<String, String> fields, String raw) {
        this.fields = fields;
        this.raw = raw;
    }

    /** @throws IllegalArgumentException when it is no acceptable XML; the message holds nothing of the text */
    public static CallbackEvent read(String xml) {
        return new EventReader(CallbackXml.fields(xml), xml).event();
    }

    private CallbackEvent event() {
        String type = field("MsgType");
        if (!type.equals("event")) return staff(type, messageKey(type), message(type));
        String event = field("Event");
        if (event.equals("kf_msg_or_event")) return new Bell(account(), fields.get("Token"));
        if (!event.equals("template_card_event")) return staff(event, eventKey(event), new Act.Nothing());
        String code = field("ResponseCode");
        String key = code.isEmpty()
                ? "tap:" + hash(field("TaskId"), field("EventKey"), field("FromUserName"), field("CreateTime"))
                : "tap:" + hash(code);
        return staff(event, key, tap(code));
    }

    /** Goes into keys and log lines, so it must look like one. */
    private String account() {
        String account = field("OpenKfId");
        if (!ACCOUNT.matcher(account).matches()) throw new IllegalArgumentException("OpenKfId is malformed");
        return account;
    }

    private Act tap(String code) {
        return new Act.Tap(field("EventKey"), field("TaskId"), code.isEmpty() ? null : code, field(CallbackXml.OPTION));
    }

    private StaffEvent staff(String kind, String key, Act act) {
        String userid = fields.get("FromUserName");
        boolean person = userid != null && !userid.isBlank() && userid.length() <= USERID;
        return new StaffEvent(
                key,
                person ? userid : null,
                kind.substring(0, Math.min(KIND, kind.length())),
                person ? act : new Act.Nothing(),
                raw);
    }

    private Act message(String type) {
        if (type.equals("text")) return new Act.Words(field("Content"));
        String mediaId = field("MediaId");
        boolean medium = MEDIA.contains(type) && !mediaId.isEmpty() && mediaId.length() <= MEDIA_ID;
        return medium ? new Act.Medium(type, mediaId) : new Act.Nothing();
    }

    private String messageKey(String type) {
        String id = field("MsgId");
        return id.isEmpty() ? "event:" + hash(raw) : "msg:" + hash(type, id);
    }

    /** The platform's rule for events is person and second (page 90238); what happened is added, so that two things in one second stay two. */
    private String eventKey(String event) {
        return "event:" + hash(event, field("EventKey"), field("TaskId"), field("FromUserName"), field("CreateTime"));
    }

    private String field(String name) {
        String value = fields.get(name);
        return value == null ? "" : value.strip();
    }

    /** Ids differ in upper and lower case, the column does not see that: so digests are kept. */
    private static String hash(@Nullable String... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
