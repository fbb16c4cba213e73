package io.repairbot.understanding.text;

import org.jspecify.annotations.Nullable;

/** One number with units (十, 百, 千, 万), read from left to right; stops before the first character that does not fit. */
final class SpokenNumber {
    private static final int TEN_THOUSAND = 10_000;

    private final CharSequence text;
    private final int from;
    private int total;
    private int section;
    /** The digit waiting for its unit; 0 for none. */
    private int digit;

    private int unit;
    private boolean zero;

    SpokenNumber(CharSequence text, int from) {
        this.text = text;
        this.from = from;
    }

    /** The value of 十 百 千 万, and 20/30 for 廿/卅; 0 when {@code c} is no unit. */
    static int unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万' -> TEN_THOUSAND;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 0;
        };
    }

    @Nullable
    Numeral read() {
        int at = from;
        while (at < text.length() && take(text.charAt(at))) {
            at++;
        }
        int rest = zero || unit <= 10 ? digit : digit * unit / 10;
        return at == from ? null : Numeral.ofValue(from, at, total + section + rest);
    }

    private boolean take(char c) {
        int value = unit(c);
        if (value == 0) {
            return !Numerals.isArabic(c) && takeDigit(Numerals.digit(c));
        }
        if (value == TEN_THOUSAND) {
            return takeTenThousand();
        }
        return value == 20 || value == 30 ? takeTens(value) : takeUnit(value);
    }

    private boolean takeDigit(int value) {
        if (value < 0 || digit > 0 || value == 0 && zero) {
            return false;
        }
        digit = value;
        zero |= value == 0;
        return true;
    }

    private boolean takeTens(int value) {
        if (digit > 0 || unit > 0 && unit <= 10) {
            return false;
        }
        section += value;
        unit = 10;
        return true;
    }

    private boolean takeUnit(int value) {
        boolean bareTen = digit == 0 && value == 10;
        if (unit > 0 && value >= unit || digit == 0 && !bareTen) {
            return false;
        }
        section += (bareTen ? 1 : digit) * value;
        digit = 0;
        unit = value;
        zero = false;
        return true;
    }

    private boolean takeTenThousand() {
        if (total > 0 || section + digit == 0) {
            return false;
        }
        total = (section + digit) * TEN_THOUSAND;
        section = 0;
        digit = 0;
        unit = TEN_THOUSAND;
        zero = false;
        return true;
    }
}
