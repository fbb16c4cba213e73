package io.repairbot.understanding;

import io.repairbot.understanding.phone.Phone;
import io.repairbot.understanding.phone.PhoneReader;
import io.repairbot.understanding.text.Text;

/** Hides phone numbers in words that are kept or shown: {@code 138****5678}. Safe for any number of threads and any text, however long. */
public final class PhoneMask {
    /** Longer than any way to write a number, and so short that no list of digits tires the reader. */
    private static final int STEP = 30;

    private static final int SHOWN = 4;
    private static final PhoneReader READER = new PhoneReader();

    private PhoneMask() {}

    /** The words with every phone number masked; the same object when there is none. */
    public static String masked(String words) {
        StringBuilder masked = null;
        int done = 0;
        for (int from = 0; from < words.length(); from += STEP) {
            String window = words.substring(from, Math.min(words.length(), from + 2 * STEP));
            for (Phone phone : READER.read(Text.of(window))) {
                int start = from + phone.from();
                boolean torn = phone.from() == 0 && from > 0 && Character.isDigit(words.charAt(from - 1));
                if (start < done || phone.from() >= STEP || torn) continue;
                if (masked == null) masked = new StringBuilder(words.length());
                masked.append(words, done, start).append(mask(phone.number()));
                done = from + phone.to();
            }
        }
        return masked == null
                ? words
                : masked.append(words, done, words.length()).toString();
    }

    /** The first digits, the area code of a landline, and the last four. */
    private static String mask(String number) {
        boolean longArea = number.charAt(0) == '0' && number.charAt(1) != '1' && number.charAt(1) != '2';
        return number.substring(0, longArea ? SHOWN : SHOWN - 1) + "****" + number.substring(number.length() - SHOWN);
    }
}
