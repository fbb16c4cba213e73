package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;

/** Tells a thing that is spoken of from one that only says where: 插座旁边, 流到冰箱, 靠近卫生间. */
final class Surroundings {
    private static final Language LANGUAGE = Language.beside(Surroundings.class, "surroundings.txt");
    private static final Affixes AFTER = new Affixes(LANGUAGE.words("after"));
    private static final Affixes UNDER = new Affixes(LANGUAGE.words("under"));
    private static final Affixes BEFORE = new Affixes(LANGUAGE.words("before"));
    private static final int REACH = 4;
    private static final int NEAR = 3;

    private Surroundings() {}

    /** @param sign where the sign begins that may be about the thing: 热水器下面滴水 is, 水槽下面柜子湿了 is not */
    static boolean isOnlyPlace(Text text, int from, int to, int sign) {
        int at = text.startsWith("的", to) ? to + 1 : to;
        int under = UNDER.at(text, at);
        boolean close = sign >= at + under && sign <= at + under + NEAR;
        return AFTER.at(text, at) > 0 || under > 0 && !close || isReached(text, from);
    }

    private static boolean isReached(Text text, int from) {
        for (int gap = 0; gap <= REACH; gap++) {
            if (BEFORE.before(text, from - gap) > 0) {
                return true;
            }
        }
        return false;
    }
}
