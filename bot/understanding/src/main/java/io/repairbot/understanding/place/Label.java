package io.repairbot.understanding.place;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A number or letter that may name a part of a home: 3, 三, B, A2, 1203.
 *
 * @param letter upper case, or one of 甲乙丙丁; empty when there is none
 * @param digits empty when there are none
 */
record Label(String letter, String digits, int from, int to) {

    private static final int LONGEST = 5;

    /** The label that begins at {@code from}; null when none does. */
    static @Nullable Label at(Text text, int from) {
        if (from >= text.length()) {
            return null;
        }
        String letter = letter(text.charAt(from));
        Numeral number = Numerals.read(text, from + letter.length());
        if (number == null) {
            return letter.isEmpty() ? null : new Label(letter, "", from, from + 1);
        }
        return number.digits().length() > LONGEST ? null : new Label(letter, plain(number.digits()), from, number.to());
    }

    private static String letter(char c) {
        boolean latin = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        return latin || "甲乙丙丁".indexOf(c) >= 0 ? String.valueOf(Character.toUpperCase(c)) : "";
    }

    /** 03栋 is 3栋; a room keeps its digits, but none begins with 0. */
    private static String plain(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    String name() {
        return letter + digits;
    }

    boolean isShort() {
        return letter.isEmpty() && !digits.isEmpty() && digits.length() <= 2;
    }

    /** Three or four digits: floor and door. */
    boolean looksLikeRoom() {
        return digits.length() >= 3 && digits.length() <= LONGEST && !digits.equals("000");
    }

    boolean isOnFloor(String floor) {
        return digits.length() > 2 && digits.substring(0, digits.length() - 2).equals(floor);
    }
}
