package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;

/** Whether the words around a sign take it back: 没有漏水, 不再跳闸, 已经修好了. A question (是不是漏水, 有没有漏电) does not. */
final class Negation {
    private static final Language LANGUAGE = Language.beside(Negation.class, "negation.txt");
    private static final Affixes FILLERS = new Affixes(LANGUAGE.words("fillers"));
    private static final Affixes NEGATORS = new Affixes(LANGUAGE.words("negators"));
    private static final Affixes QUESTIONS = new Affixes(LANGUAGE.words("questions"));
    private static final Affixes SOLVED = new Affixes(LANGUAGE.words("solved"));
    private static final Affixes STILL = new Affixes(LANGUAGE.words("still"));
    private static final Affixes BUT = new Affixes(LANGUAGE.words("but"));
    private static final int REACH = 8;
    private static final int MOST_FILLERS = 3;

    private Negation() {}

    static boolean denies(Text text, int signFrom, int signTo) {
        return isDenied(text, signFrom) || isSolved(text, signTo);
    }

    private static boolean isDenied(Text text, int from) {
        int at = from;
        for (int i = 0; i < MOST_FILLERS; i++) {
            int question = QUESTIONS.before(text, at);
            int negator = NEGATORS.before(text, at);
            int filler = FILLERS.before(text, at);
            if (filler <= negator || filler <= question) {
                return negator > question;
            }
            at -= filler;
        }
        return false;
    }

    private static boolean isSolved(Text text, int to) {
        int limit = to;
        while (limit < text.length() && limit < to + REACH && !isPause(text.charAt(limit))) {
            limit++;
        }
        for (int at = to; at < limit; at++) {
            if (STILL.at(text, at) > 0) {
                return false;
            }
            if (SOLVED.at(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the message goes on with what is wrong instead: 就是, 但是, 只是. */
    static boolean isFollowedByBut(Text text) {
        for (int at = 0; at < text.length(); at++) {
            if (isPause(text.charAt(at)) && BUT.at(text, at + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPause(char c) {
        return "，。！？；,!?;\n".indexOf(c) >= 0;
    }
}
