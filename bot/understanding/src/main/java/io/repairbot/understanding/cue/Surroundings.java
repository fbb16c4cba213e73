package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;
import java.util.Set;

/** Tells a thing that is spoken of from one that only says where: 插座旁边, 流到冰箱, 靠近卫生间. */
final class Surroundings {
    private static final Language LANGUAGE = Language.beside(Surroundings.class, "surroundings.txt");
    private static final Set<String> AFTER = LANGUAGE.words("after");
    private static final Set<String> BEFORE = LANGUAGE.words("before");
    private static final int REACH = 4;

    private Surroundings() {}

    static boolean isOnlyPlace(Text text, int from, int to) {
        return isFollowed(text, text.startsWith("的", to) ? to + 1 : to) || isReached(text, from);
    }

    private static boolean isFollowed(Text text, int to) {
        for (String word : AFTER) {
            if (text.startsWith(word, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReached(Text text, int from) {
        for (String word : BEFORE) {
            for (int gap = 0; gap <= REACH; gap++) {
                if (text.startsWith(word, from - gap - word.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
