package io.repairbot.understanding.phone;

import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits in a row, typed or spoken.
 *
 * @param joined whether only one blank or dash separates it from the group before
 */
record DigitGroup(String digits, int from, int to, boolean joined) {

    /** More groups are no report but a list. */
    private static final int MOST = 32;

    static List<DigitGroup> all(Text text) {
        List<DigitGroup> groups = new ArrayList<>();
        int last = -2;
        for (int at = 0; at < text.length() && groups.size() < MOST; at++) {
            if (Numerals.digit(text.charAt(at)) >= 0) {
                DigitGroup group = at(text, at, at == last + 1 && isGap(text.charAt(last)));
                groups.add(group);
                last = group.to;
                at = group.to;
            }
        }
        return groups;
    }

    private static DigitGroup at(Text text, int from, boolean joined) {
        int to = from;
        while (to < text.length() && Numerals.digit(text.charAt(to)) >= 0) {
            to++;
        }
        char[] digits = new char[to - from];
        for (int i = from; i < to; i++) {
            digits[i - from] = (char) ('0' + Numerals.digit(text.charAt(i)));
        }
        return new DigitGroup(new String(digits), from, to, joined);
    }

    private static boolean isGap(char c) {
        return c == '-' || c == ' ';
    }
}
