package io.repairbot.understanding;

import io.repairbot.understanding.place.PlaceFinding;
import io.repairbot.understanding.text.Text;

/** What a message tells besides homes and phone numbers. */
final class Remainder {
    private static final String NUMERALS = "0123456789零〇一二三四五六七八九十百千两幺" + Text.CUT;
    /** What may follow the last number of a home and still belongs to it. */
    private static final String UNITS = "栋幢座号楼单元室层门弄房期区";

    /** So many digits in a row may be a phone number. */
    private static final int PHONE = 7;

    private Remainder() {}

    /** @param text {@code whole} without phone numbers */
    static String of(Text whole, Text text, PlaceFinding place) {
        StringBuilder told = new StringBuilder(whole.originalLength());
        int at = 0;
        while (at < whole.length()) {
            int cut = startOfCut(place.rest(), at);
            int end = endOfCut(place.rest(), cut);
            whole.copyOriginal(at, cut, told);
            whole.copyOriginal(homeEnds(text, cut, end), end, told);
            at = end;
        }
        addUnread(whole, told);
        return told.toString().strip();
    }

    /** What is longer than readers look at is still the resident's own words; what may be a phone number in it is not. */
    private static void addUnread(Text whole, StringBuilder told) {
        int digits = 0;
        for (int at = whole.length(); at < whole.originalLength(); at++) {
            char c = whole.originalAt(at);
            digits = Character.isDigit(c) ? digits + 1 : 0;
            if (digits < PHONE) told.append(c);
            if (digits == PHONE) told.setLength(told.length() - PHONE + 1);
        }
    }

    private static int startOfCut(Text text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) != Text.CUT) start++;
        return start;
    }

    private static int endOfCut(Text text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == Text.CUT) end++;
        return end;
    }

    /** Where the home or the phone number in this run is over, so that a room inside it or the thing begins: its start when there is none. */
    private static int homeEnds(Text text, int from, int end) {
        int at = end;
        while (at > from && NUMERALS.indexOf(text.charAt(at - 1)) < 0) at--;
        while (at > from && at < end && UNITS.indexOf(text.charAt(at)) >= 0) at++;
        return at;
    }
}
