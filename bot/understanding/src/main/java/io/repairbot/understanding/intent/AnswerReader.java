package io.repairbot.understanding.intent;

import io.repairbot.understanding.ShortAnswer;
import io.repairbot.understanding.cue.Language;
import io.repairbot.understanding.text.Text;
import java.util.HashMap;
import java.util.Map;

/** Recognises a message that is an answer and nothing else: 是的, 不对, 没有了, 1. */
public final class AnswerReader {
    private static final int LONGEST = 16;
    private static final String PARTICLES = "啊呀哦呢吧的了哈啦嘛哒嘞喔噢~";
    private static final Map<String, ShortAnswer> ANSWERS = answers();

    private static Map<String, ShortAnswer> answers() {
        Language language = Language.beside(AnswerReader.class, "answers.txt");
        Map<String, ShortAnswer> answers = new HashMap<>();
        for (String name : language.names()) {
            language.words(name).forEach(word -> answers.put(word, ShortAnswer.valueOf(name)));
        }
        return answers;
    }

    public ShortAnswer read(Text text) {
        String said = said(text);
        ShortAnswer answer = ANSWERS.get(said);
        int end = said.length();
        while (answer == null && end > 1 && PARTICLES.indexOf(said.charAt(end - 1)) >= 0) {
            end--;
            answer = ANSWERS.get(said.substring(0, end));
        }
        return answer == null ? ShortAnswer.NONE : answer;
    }

    /** Letters and digits only; empty for anything longer than an answer can be. A thumb up is an answer too. */
    private static String said(Text text) {
        StringBuilder said = new StringBuilder(LONGEST);
        for (int i = 0; i < text.length(); i++) {
            if (said.length() == LONGEST) {
                return "";
            }
            if (Character.isLetterOrDigit(text.charAt(i))) {
                said.append(text.charAt(i));
            }
        }
        return said.isEmpty() && isThumbUp(text) ? "OK" : said.toString();
    }

    private static boolean isThumbUp(Text text) {
        String original = text.original(0, text.length());
        return original.contains("\uD83D\uDC4D") || original.contains("\uD83D\uDC4C");
    }
}
