package io.repairbot.understanding.text;

/**
 * A number as written in a text, from {@code from} (inclusive) to {@code to} (exclusive).
 *
 * @param digits as one would type it, leading zeros kept: 一八零二 → 1802, 一千八百零二 → 1802, 零五 → 05
 * @param value the number, -1 when it has more than nine digits
 */
public record Numeral(int from, int to, String digits, int value) {
    private static final int LONGEST_VALUE = 9;

    static Numeral ofDigits(int from, int to, String digits) {
        return new Numeral(from, to, digits, digits.length() > LONGEST_VALUE ? -1 : Integer.parseInt(digits));
    }

    static Numeral ofValue(int from, int to, int value) {
        return new Numeral(from, to, Integer.toString(value), value);
    }

    public int length() {
        return to - from;
    }
}
