package io.repairbot.charge;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Money of the community's country. @param cents not negative */
public record Amount(int cents) implements Comparable<Amount> {
    /** Digits only: 八十, 80多 and 80-100 are questions, no amounts. */
    private static final Pattern FORM = Pattern.compile("[¥￥]?\\s*(\\d{1,7}(?:\\.\\d{1,2})?)\\s*(?:元|块|块钱|元钱)?[。.]?");

    public Amount {
        if (cents < 0) throw new IllegalArgumentException("A negative amount");
    }

    /** As people write it: {@code 80}, {@code 12.5}, {@code 80元}; empty for anything else. */
    public static Optional<Amount> read(String text) {
        Matcher form = FORM.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        return form.matches()
                ? Optional.of(new Amount(
                        new BigDecimal(form.group(1)).movePointRight(2).intValueExact()))
                : Optional.empty();
    }

    public static Amount ofYuan(int yuan) {
        return new Amount(Math.multiplyExact(yuan, 100));
    }

    /** {@code 80元}, {@code 12.5元}. */
    public String words() {
        return new BigDecimal(cents).movePointLeft(2).stripTrailingZeros().toPlainString() + "元";
    }

    @Override
    public int compareTo(Amount other) {
        return Integer.compare(cents, other.cents);
    }
}
