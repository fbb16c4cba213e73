package io.repairbot.worksheet;

import io.repairbot.charge.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Something that was used.
 *
 * @param name 1 to 40 characters
 * @param quantity 0.01 to 999.99, at most two places
 * @param price of one; 0: not charged
 */
public record Material(String name, BigDecimal quantity, Amount price) {
    public static final int NAME = 40;
    private static final BigDecimal MOST = new BigDecimal("999.99");

    public Material {
        if (name.isBlank() || name.codePointCount(0, name.length()) > NAME)
            throw new IllegalArgumentException("A name of 1 to " + NAME + " characters");
        if (quantity.signum() <= 0 || quantity.scale() > 2 || quantity.compareTo(MOST) > 0)
            throw new IllegalArgumentException("A quantity of 0.01 to " + MOST);
    }

    /** Whole cents, half a cent upwards. */
    Amount total() {
        return new Amount(new BigDecimal(price.cents())
                .multiply(quantity)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** {@code 角阀×1（15元）}. */
    String words() {
        String count = name + "×" + quantity.stripTrailingZeros().toPlainString();
        return price.cents() == 0 ? count : count + "（" + total().words() + "）";
    }
}
