package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;
import java.util.Set;

/** Tells a thing that is spoken of from one that only says where: 插座旁边, 流到冰箱, 靠近卫生间. */
final class Surroundings {
    private static final Language LANGUAGE = Language.beside(Surroundings.class, "surroundings.txt");
    private static final Set<String> AFTER = LANGUAGE.words("after");
    private static final Set<String> UNDER = LANGUAGE.words("under");
    private static final Set<String> BEFORE = LANGUAGE.words("before");
    private static final int REACH = 4;
    private static final int NEAR = 3;

    private Surroundings() {}

    /** @param sign where the sign begins that may be about the thing: 热水器下面滴水 is, 水槽下面柜子湿了 is not */
    static boolean isOnlyPlace(Text text, int from, int to, int sign) {
        int at = text.startsWith("的", to) ? to + 1 : to;
        int under = length(text, at, UNDER);
        boolean close = sign >= at + under && sign <= at + under + NEAR;
        return length(text, at, AFTER) > 0 || under > 0 && !close || isReached(text, from);
    }

    private static int length(Text text, int at, Set<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
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
