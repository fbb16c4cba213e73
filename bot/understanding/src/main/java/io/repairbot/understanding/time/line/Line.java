package io.repairbot.understanding.time.line;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text without blanks, because "晚 上 8 点" is "晚上8点"; one blank stays between two letters or digits, because "2027 5 17" is not one number.
 * Knows for each of its characters where it stood.
 */
public final class Line implements CharSequence {
    private static final char NONE = '\n';

    private final char[] chars;
    private final int[] origins;
    private int length;
    /** The number asked for last, and where: many forms begin with one and each asks again. */
    private int numberAt = -1;

    private @Nullable Numeral number;

    private Line(Text text) {
        chars = new char[text.length()];
        origins = new int[text.length()];
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                blank = true;
                continue;
            }
            if (blank && isCode(c) && isCode(at(length - 1))) {
                add(' ', i - 1);
            }
            add(c, i);
            blank = false;
        }
    }

    public static Line of(Text text) {
        return new Line(text);
    }

    private void add(char c, int origin) {
        chars[length] = c;
        origins[length++] = origin;
    }

    private static boolean isCode(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** The character at {@code i}; a line feed outside the line, so that no caller needs to look at the edges. */
    public char at(int i) {
        return i < 0 || i >= length ? NONE : chars[i];
    }

    /** Whether the character at {@code i} is one of {@code any}. */
    public boolean any(String any, int i) {
        return i >= 0 && i < length && any.indexOf(chars[i]) >= 0;
    }

    public boolean has(String word, int i) {
        if (i < 0 || i + word.length() > length) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (chars[i + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** The first of {@code words} that stands at {@code i}; null when none does. */
    public @Nullable String first(int i, String... words) {
        for (String word : words) {
            if (has(word, i)) {
                return word;
            }
        }
        return null;
    }

    /** Behind the first of {@code words} that stands at {@code i}; {@code i} itself when none does. */
    public int skip(int i, String... words) {
        String word = first(i, words);
        return word == null ? i : i + word.length();
    }

    public boolean endsWith(String word, int to) {
        return has(word, to - word.length());
    }

    public boolean isDigit(int i) {
        return Numerals.isArabic(at(i));
    }

    public @Nullable Numeral number(int i) {
        if (i < 0 || i != numberAt) {
            number = i < 0 ? null : Numerals.read(this, i);
            numberAt = i;
        }
        return number;
    }

    /** Where the character at {@code i} stood in the text. */
    public int origin(int i) {
        return origins[i];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int i) {
        return chars[i];
    }

    @Override
    public String subSequence(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return subSequence(0, length);
    }
}
