package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;
import java.util.Set;

/** Whether the words around a sign take it back: 没有漏水, 不再跳闸, 已经修好了. A question (是不是漏水, 有没有漏电) does not. */
final class Negation {
    private static final Language LANGUAGE = Language.beside(Negation.class, "negation.txt");
    private static final Set<String> FILLERS = LANGUAGE.words("fillers");
    private static final Set<String> NEGATORS = LANGUAGE.words("negators");
    private static final Set<String> QUESTIONS = LANGUAGE.words("questions");
    private static final Set<String> SOLVED = LANGUAGE.words("solved");
    private static final Set<String> STILL = LANGUAGE.words("still");
    private static final int REACH = 8;
    private static final int MOST_FILLERS = 3;

    private Negation() {}

    static boolean denies(Text text, int signFrom, int signTo) {
        return isDenied(text, signFrom) || isSolved(text, signTo);
    }

    private static boolean isDenied(Text text, int from) {
        int at = from;
        for (int i = 0; i < MOST_FILLERS; i++) {
            int question = endsWithAny(text, at, QUESTIONS);
            int negator = endsWithAny(text, at, NEGATORS);
            int filler = endsWithAny(text, at, FILLERS);
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
            if (startsWithAny(text, at, STILL)) {
                return false;
            }
            if (startsWithAny(text, at, SOLVED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPause(char c) {
        return "，。！？；,!?;\n".indexOf(c) >= 0;
    }

    private static int endsWithAny(Text text, int end, Set<String> words) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && text.startsWith(word, end - word.length())) {
                longest = word.length();
            }
        }
        return longest;
    }

    private static boolean startsWithAny(Text text, int at, Set<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
