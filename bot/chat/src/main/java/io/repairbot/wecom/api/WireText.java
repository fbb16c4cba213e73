package io.repairbot.wecom.api;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Texts made fit for the platform: links disarmed, cut at a whole character. */
public final class WireText {
    /** The platform turns {@code <a href>} into a link with any label: nobody's words may do that. */
    private static final Pattern ANCHOR = Pattern.compile("<(?=/?[aA][\\s>])");

    private WireText() {}

    /** At most {@code limit} bytes of UTF-8; what is cut ends with an ellipsis. */
    public static String bytes(String text, int limit) {
        String safe = ANCHOR.matcher(text).replaceAll("＜");
        if (safe.getBytes(StandardCharsets.UTF_8).length <= limit) return safe;
        int used = "…".getBytes(StandardCharsets.UTF_8).length;
        int end = 0;
        while (used + width(safe.codePointAt(end)) <= limit) {
            used += width(safe.codePointAt(end));
            end += Character.charCount(safe.codePointAt(end));
        }
        return safe.substring(0, end) + "…";
    }

    /** At most {@code limit} code points; what is cut ends with an ellipsis. */
    public static String characters(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) return text;
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "…";
    }

    private static int width(int codePoint) {
        if (codePoint < 0x80) return 1;
        if (codePoint < 0x800) return 2;
        return codePoint < 0x10000 ? 3 : 4;
    }
}
