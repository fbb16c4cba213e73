package io.repairbot.understanding.text;

import org.jspecify.annotations.Nullable;

/** Reads Arabic and Chinese numbers: 501, 五零一, 幺三八, 二十三, 廿三, 一千八百零二, 一千八 (1800), 两, 俩. */
public final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖";

    private Numerals() {}

    /** The longest number that starts at {@code from}; null when none does. Digits and spoken digits are not mixed in one number. */
    public static @Nullable Numeral read(CharSequence text, int from) {
        if (from >= text.length()) {
            return null;
        }
        if (isArabic(text.charAt(from))) {
            int to = from + 1;
            while (to < text.length() && isArabic(text.charAt(to))) {
                to++;
            }
            return Numeral.ofDigits(from, to, text.subSequence(from, to).toString());
        }
        return isChinese(text.charAt(from)) ? chinese(text, from) : null;
    }

    /** The value of one Chinese or Arabic digit, 两, 幺 and 俩 included; -1 when {@code c} is none. */
    public static int digit(char c) {
        if (isArabic(c)) {
            return c - '0';
        }
        if (c < '〇') {
            return -1;
        }
        return switch (c) {
            case '两', '俩' -> 2;
            case '幺' -> 1;
            case '仨' -> 3;
            default -> {
                int at = DIGITS.indexOf(c);
                yield at < 0 ? -1 : at % 10;
            }
        };
    }

    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@code c} can stand in a number written with Chinese characters. */
    public static boolean isChinese(char c) {
        return c >= '〇' && (digit(c) >= 0 || SpokenNumber.unit(c) > 0);
    }

    /** A unit stands first or second, or nowhere: so a long row of digits is looked at once. */
    private static @Nullable Numeral chinese(CharSequence text, int from) {
        boolean second = from + 1 < text.length() && SpokenNumber.unit(text.charAt(from + 1)) > 0;
        if (second || SpokenNumber.unit(text.charAt(from)) > 0) {
            return new SpokenNumber(text, from).read();
        }
        int to = from;
        while (to < text.length() && digit(text.charAt(to)) >= 0 && !isArabic(text.charAt(to))) {
            to++;
        }
        return Numeral.ofDigits(from, to, typed(text, from, to));
    }

    private static String typed(CharSequence text, int from, int to) {
        char[] digits = new char[to - from];
        for (int i = from; i < to; i++) {
            digits[i - from] = (char) ('0' + digit(text.charAt(i)));
        }
        return new String(digits);
    }
}
