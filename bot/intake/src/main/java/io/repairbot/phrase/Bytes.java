package io.repairbot.phrase;

import java.nio.charset.StandardCharsets;

/** Cuts texts without breaking a character. */
public final class Bytes {
    private Bytes() {}

    /** At most {@code bytes} of UTF-8. */
    public static String cut(String text, int bytes) {
        String kept = text;
        while (kept.getBytes(StandardCharsets.UTF_8).length > bytes) {
            int over = kept.getBytes(StandardCharsets.UTF_8).length - bytes;
            kept = head(kept, kept.length() - Math.max(1, over / 4));
        }
        return kept;
    }

    /** At most {@code chars} UTF-16 characters. */
    public static String head(String text, int chars) {
        if (text.length() <= chars) return text;
        int end = Math.max(0, chars);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** The same with a sign that something was left out. */
    public static String shorten(String text, int chars) {
        return text.length() <= chars ? text : head(text, chars - 1) + "…";
    }
}
