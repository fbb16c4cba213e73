package io.repairbot.understanding.text;

import java.util.BitSet;

/**
 * A message made comparable: half width, simplified script, no control characters. Position {@code i} of the text is position {@code i} of
 * what the resident wrote, so findings can be shown in the resident's own words. Letters keep their case. Immutable.
 *
 * <p>At most {@link #LIMIT} characters are kept: nobody describes a dripping tap at greater length, and every reader's work is bounded by it.
 */
public final class Text implements CharSequence {
    public static final int LIMIT = 360;
    /** Stands for characters that another reader has used up, and for emoji. No word contains it. */
    public static final char CUT = '\uFFFC';

    private final String original;
    private final char[] chars;

    private Text(String original, char[] chars) {
        this.original = original;
        this.chars = chars;
    }

    /** Never fails, whatever {@code message} holds: lone surrogates and control characters become blanks. */
    public static Text of(String message) {
        char[] chars = new char[Math.min(message.length(), LIMIT)];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Characters.plain(message.charAt(i));
        }
        return new Text(message, chars);
    }

    /** This text with the positions of {@code used} cut out; all positions stay as they are. */
    public Text without(BitSet used) {
        if (used.isEmpty()) {
            return this;
        }
        char[] rest = chars.clone();
        for (int i = used.nextSetBit(0); i >= 0 && i < rest.length; i = used.nextSetBit(i + 1)) {
            rest[i] = CUT;
        }
        return new Text(original, rest);
    }

    /** What the resident wrote between two positions, unchanged. */
    public String original(int from, int to) {
        return original.substring(from, to);
    }

    /** How long the message was that this text is the beginning of. */
    public int originalLength() {
        return original.length();
    }

    /** What the resident wrote at a position, which may lie behind the {@link #LIMIT}. */
    public char originalAt(int index) {
        return original.charAt(index);
    }

    /** Appends what the resident wrote between two positions. */
    public void copyOriginal(int from, int to, StringBuilder into) {
        into.append(original, from, to);
    }

    /** Where {@code word} (in normal form) begins at or after {@code from}; -1 when it does not. */
    public int indexOf(String word, int from) {
        for (int i = Math.max(from, 0); i <= chars.length - word.length(); i++) {
            if (startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    public boolean startsWith(String word, int at) {
        if (at < 0 || at + word.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** The normal form of the whole text. */
    @Override
    public String toString() {
        return new String(chars);
    }
}
