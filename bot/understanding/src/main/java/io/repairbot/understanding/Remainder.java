package io.repairbot.understanding;

import io.repairbot.understanding.place.PlaceFinding;
import io.repairbot.understanding.text.Text;
import java.util.regex.Pattern;

/** What a message tells besides homes and phone numbers. */
final class Remainder {
    private static final String NUMERALS = "0123456789零〇一二三四五六七八九十百千两幺" + Text.CUT;
    /** What may follow the last number of a home and still belongs to it. */
    private static final String UNITS = "栋幢座号楼单元室层门弄房期区";

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{7,}");

    private Remainder() {}

    /** @param text {@code whole} without phone numbers */
    static String of(Text whole, Text text, PlaceFinding place) {
        StringBuilder told = new StringBuilder(whole.length());
        int at = 0;
        while (at < whole.length()) {
            int cut = startOfCut(place.rest(), at);
            int end = endOfCut(place.rest(), cut);
            told.append(whole.original(at, cut)).append(whole.original(homeEnds(text, cut, end), end));
            at = end;
        }
        return told.append(unread(whole)).toString().strip();
    }

    /** What is longer than readers look at is still the resident's own words; what may be a phone number in it is not. */
    private static String unread(Text whole) {
        String unread = whole.unread();
        return unread.isEmpty() ? "" : LONG_NUMBER.matcher(unread).replaceAll("…");
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
