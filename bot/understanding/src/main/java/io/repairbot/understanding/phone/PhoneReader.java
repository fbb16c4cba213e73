package io.repairbot.understanding.phone;

import io.repairbot.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds mobile and landline numbers, typed or spoken (幺三八…), with or without +86, blanks and dashes. A run of 12 or more digits is none. */
public final class PhoneReader {

    private static final int MOBILE = 11;
    private static final int MOST_GROUPS = 4;

    public List<Phone> read(Text text) {
        List<DigitGroup> groups = DigitGroup.all(text);
        List<Phone> phones = new ArrayList<>(1);
        int i = 0;
        while (i < groups.size()) {
            int used = readAt(groups, i, phones);
            i += Math.max(used, 1);
        }
        return phones;
    }

    /** @return how many groups make up the number that begins with group {@code first}; 0 when none does */
    private static int readAt(List<DigitGroup> groups, int first, List<Phone> phones) {
        boolean alone = first + 1 == groups.size() || !groups.get(first + 1).joined();
        if (alone && groups.get(first).digits().length() < MOBILE) {
            return 0;
        }
        String digits = "";
        for (int i = first;
                i < groups.size()
                        && i < first + MOST_GROUPS
                        && (i == first || groups.get(i).joined());
                i++) {
            digits += groups.get(i).digits();
            if (digits.length() > MOBILE + 2) {
                return 0;
            }
            String number = withoutCountry(digits);
            if (isMobile(number) || isLandline(number)) {
                phones.add(new Phone(
                        number, groups.get(first).from(), groups.get(i).to()));
                return i - first + 1;
            }
        }
        return 0;
    }

    private static String withoutCountry(String digits) {
        return digits.startsWith("86") && digits.length() == MOBILE + 2 ? digits.substring(2) : digits;
    }

    private static boolean isMobile(String number) {
        return number.length() == MOBILE && number.charAt(0) == '1' && number.charAt(1) >= '3';
    }

    /** Area codes begin with 0 and have 3 digits (010, 02x) or 4; numbers have 7 or 8 and begin with 2–8. */
    private static boolean isLandline(String number) {
        if (number.length() < MOBILE || number.length() > MOBILE + 1 || number.charAt(0) != '0') {
            return false;
        }
        int area = number.charAt(1) == '1' || number.charAt(1) == '2' ? 3 : 4;
        int local = number.length() - area;
        char start = number.charAt(area);
        return (local == 8 || local == 7) && start >= '2' && start <= '8';
    }
}
