package io.repairbot.privacy;

import java.util.Optional;

/**
 * A mobile number (11 digits from 13…) or a landline with its area code. Prints itself masked, so that no log or message can hold it by accident.
 */
final class PhoneNumber {
    private static final String FORM = "1[3-9]\\d{9}|0[12]\\d[2-8]\\d{7}|0[03-9]\\d{2}[2-8]\\d{6,7}";

    private final String digits;

    private PhoneNumber(String digits) {
        this.digits = digits;
    }

    /** Blanks, dashes and +86 do not matter; empty when it is no number that can be called. */
    static Optional<PhoneNumber> of(String written) {
        String digits = written.replaceAll("[\\s-]", "").replaceFirst("^(?:\\+86|86(?=1\\d{10}$))", "");
        return digits.matches(FORM) ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    String digits() {
        return digits;
    }

    /** {@code 138****1234}; {@code 0571****6666}. */
    String masked() {
        boolean longArea = digits.startsWith("0") && !digits.startsWith("01") && !digits.startsWith("02");
        return digits.substring(0, longArea ? 4 : 3) + "****" + digits.substring(digits.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
