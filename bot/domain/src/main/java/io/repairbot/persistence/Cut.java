package io.repairbot.persistence;

/** Texts as long as their column. */
public final class Cut {
    private Cut() {}

    /** The first {@code length} characters as the database counts them: an emoji is one. */
    public static String to(int length, String text) {
        if (text.codePointCount(0, text.length()) <= length) return text;
        return text.substring(0, text.offsetByCodePoints(0, length));
    }
}
