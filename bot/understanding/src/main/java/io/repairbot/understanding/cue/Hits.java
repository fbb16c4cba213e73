package io.repairbot.understanding.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All words of a vocabulary in one message, things and signs apart; a word inside a longer one of its kind does not count. */
final class Hits {
    private static final String SEPARATORS = "，。！？；、,!?;\n \t…~";

    /** What stands behind so many words adds nothing. */
    private static final int MOST = 128;

    final List<Hit> things = new ArrayList<>();
    final List<Hit> signs = new ArrayList<>();
    private final BitSet thingWords;
    private final BitSet signWords;
    private int thingFrom;
    private int thingEnd;
    private int signEnd;

    Hits(BitSet thingWords, BitSet signWords) {
        this.thingWords = thingWords;
        this.signWords = signWords;
    }

    void collect(Vocabulary vocabulary, CharSequence text) {
        int clause = 0;
        for (int from = 0; from < text.length(); from++) {
            if (SEPARATORS.indexOf(text.charAt(from)) >= 0) {
                clause++;
            } else {
                collectAt(vocabulary, text, from, clause);
            }
        }
    }

    /** 漏了水, 冒着烟: 了, 着 and 过 may part a verb from its object. */
    private static boolean isAspect(CharSequence text, int at) {
        return "了着过".indexOf(text.charAt(at)) >= 0;
    }

    private void collectAt(Vocabulary vocabulary, CharSequence text, int from, int clause) {
        @Nullable Hit thing = null;
        @Nullable Hit sign = null;
        int state = vocabulary.start();
        int skipped = from;
        for (int at = from; at < text.length(); at++) {
            int next = vocabulary.step(state, text.charAt(at));
            if (next == 0 && skipped == from && isAspect(text, at)) {
                skipped = at;
                continue;
            }
            state = next;
            if (state == 0) {
                break;
            }
            int word = vocabulary.word(state);
            if (word != Vocabulary.NONE) {
                Hit hit = new Hit(word, from, at + 1, clause);
                thing = signWords.get(word) && !thingWords.get(word) ? thing : hit;
                sign = thingWords.get(word) && !signWords.get(word) ? sign : hit;
            }
        }
        keep(thing, sign);
    }

    /** A word that is neither (a neutral one such as 应急灯) hides what it holds and is not kept itself. */
    private void keep(@Nullable Hit thing, @Nullable Hit sign) {
        if (thing != null && thing.to() > thingEnd) {
            thingFrom = thing.from();
            thingEnd = thing.to();
            addIf(thingWords.get(thing.word()), things, thing);
        }
        if (sign != null && sign.to() > signEnd && !isPartOfThing(sign)) {
            signEnd = sign.to();
            addIf(signWords.get(sign.word()), signs, sign);
        }
    }

    private static void addIf(boolean wanted, List<Hit> hits, Hit hit) {
        if (wanted && hits.size() < MOST) {
            hits.add(hit);
        }
    }

    /** A sign inside a longer thing (漏 in 漏保) is part of its name, and one that only begins in it (地漏水封) is no word at all. */
    private boolean isPartOfThing(Hit sign) {
        boolean inside = thingEnd >= sign.to() && thingEnd - thingFrom > sign.to() - sign.from();
        return inside || thingFrom < sign.from() && sign.from() < thingEnd;
    }
}
