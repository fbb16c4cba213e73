package io.repairbot.understanding.place;

import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.text.Text;

/** What the characters around a number say about it. */
final class Signposts {
    private static final String[] BUILDING = {"号楼", "号栋", "号幢", "号座", "#楼", "栋楼", "幢楼", "栋", "幢", "座"};
    private static final String[] UNIT = {"号单元", "单元门", "单元"};
    private static final String[] ROOM = {"号房间", "号房", "号室", "房间", "室", "房", "户"};
    private static final String[] BEFORE_ROOM = {"我家", "住", "我是", "家是", "门牌", "门牌号", "房号", "房间号", "室号", "业主"};
    private static final String MEASURES = "点时年月日度元块分秒个天次人%:米斤升瓦平岁模转代多几来小周星期万千百℃毛楼栋幢座号单";
    private static final String GAPS = " ,，、的-/#.·_\n";

    private Signposts() {}

    /** Whether a number, a letter or 座B can begin with {@code c}. */
    static boolean mayBeginHome(char c) {
        return Numerals.isArabic(c) || Numerals.isChinese(c) || isLatin(c) || "甲乙丙丁座".indexOf(c) >= 0;
    }

    /** Length of the word for a building behind a number; 0 when there is none. */
    static int building(Text text, int at) {
        return longest(text, at, BUILDING);
    }

    static int unit(Text text, int at) {
        return longest(text, at, UNIT);
    }

    static int room(Text text, int at) {
        int length = longest(text, at, ROOM);
        boolean layout = length == 1
                && Numerals.read(text, at + 1) != null
                && text.indexOf("厅", at) > 0
                && text.indexOf("厅", at) < at + 4;
        return layout
                        || text.startsWith("房东", at)
                        || text.startsWith("房子", at)
                        || text.startsWith("室内", at)
                        || text.startsWith("室外", at)
                ? 0
                : length;
    }

    private static int longest(Text text, int at, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Where the next part may begin: behind at most two blanks, commas or dashes. */
    static int skipGaps(Text text, int at) {
        int next = at;
        while (next < text.length() && next < at + 2 && GAPS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    static boolean isMeasured(Text text, int at) {
        return at < text.length() && (MEASURES.indexOf(text.charAt(at)) >= 0 || isLatin(text.charAt(at)));
    }

    /** Whether a number that begins at {@code from} is the rest of a longer one, of a date or of a word. */
    static boolean goesOn(Text text, int from) {
        if (from == 0) {
            return false;
        }
        char before = text.charAt(from - 1);
        boolean joint = "-./:~".indexOf(before) >= 0;
        return isLatin(before)
                || Numerals.digit(before) >= 0
                || "第这那哪每同整某另".indexOf(before) >= 0
                || joint && from > 1 && Numerals.isArabic(text.charAt(from - 2));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Whether the words before {@code from} announce a room: 我家501. */
    static boolean announcesRoom(Text text, int from) {
        for (String word : BEFORE_ROOM) {
            if (text.startsWith(word, from - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is nothing but blanks and marks outside {@code from} to {@code to}. */
    static boolean isAlone(Text text, int from, int to) {
        for (int i = 0; i < text.length(); i++) {
            if ((i < from || i >= to) && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
