package io.repairbot.admin.report;

import io.repairbot.admin.access.Viewer;
import io.repairbot.hotline.Call;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form as sent; nothing in it is trusted, what is too long is cut.
 *
 * @param key of the call, a UUID; another one is not taken
 * @param said what the caller says, as typed
 * @param edited names of the fields the clerk filled in himself: they count before what is read out of {@code said}
 * @param service code of the catalogue the clerk chose, else empty
 * @param agreed services whose fee the caller agreed to
 * @param refused whether he does not pay
 * @param apart number of an order that it is not
 * @param anyway to be registered although nobody can be promised
 * @param sure the late hour is meant
 */
public record ReportForm(
        String key,
        String said,
        String content,
        String place,
        String time,
        String service,
        Boolean urgent,
        String name,
        String phone,
        List<String> edited,
        List<String> agreed,
        Boolean refused,
        String apart,
        Boolean anyway,
        Boolean sure,
        Boolean alarmed) {
    private static final int SAID = 2000;
    private static final int SHORT = 80;

    public ReportForm {
        key = uuid(key);
        said = cut(said, SAID);
        content = cut(content, SAID);
        place = cut(place, SHORT);
        time = cut(time, SHORT);
        service = cut(service, SHORT);
        name = cut(name, SHORT);
        phone = cut(phone, SHORT);
        edited = edited == null ? List.of() : List.copyOf(edited);
        agreed = agreed == null ? List.of() : List.copyOf(agreed);
        apart = cut(apart, SHORT);
        urgent = Boolean.TRUE.equals(urgent);
        refused = Boolean.TRUE.equals(refused);
        anyway = Boolean.TRUE.equals(anyway);
        sure = Boolean.TRUE.equals(sure);
        alarmed = Boolean.TRUE.equals(alarmed);
    }

    private static String cut(@Nullable String text, int most) {
        if (text == null) return "";
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** A key of the sender's own making could meet somebody else's call. */
    private static String uuid(@Nullable String key) {
        try {
            return UUID.fromString(cut(key, SHORT)).toString();
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID().toString();
        }
    }

    static ReportForm empty() {
        return new ReportForm(
                null, null, null, null, null, null, false, null, null, null, null, false, null, false, false, false);
    }

    ReportForm alarmed(boolean now) {
        return new ReportForm(
                key, said, content, place, time, service, urgent, name, phone, edited, agreed, refused, apart, anyway,
                sure, now);
    }

    boolean isByHand(String field, String value) {
        return edited.contains(field) && !value.isBlank();
    }

    Call call(Viewer viewer) {
        return new Call(key, viewer.communityId(), viewer.userid(), name, phone);
    }
}
