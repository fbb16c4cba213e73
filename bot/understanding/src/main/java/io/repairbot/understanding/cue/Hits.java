package io.repairbot.understanding.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** All words of a vocabulary in one message, things and signs apart; a word inside a longer one of its kind does not count. */
final class Hits {
    private static final String SEPARATORS = "，。！？；、,!?;\n \t…~";

    /** What stands behind so many words adds nothing. */
    private static final int MOST = 24;

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

    /** The longest thing and the longest sign that begin at {@code from}. */
    private void collectAt(Vocabulary vocabulary, CharSequence text, int from, int clause) {
        int thing = Vocabulary.NONE;
        int thingTo = from;
        int sign = Vocabulary.NONE;
        int signTo = from;
        int state = vocabulary.start();
        boolean parted = false;
        for (int at = from; at < text.length(); at++) {
            int next = vocabulary.step(state, text.charAt(at));
            if (next == 0 && !parted && at > from && isAspect(text, at)) {
                parted = true;
                continue;
            }
            state = next;
            if (state == 0) {
                break;
            }
            int word = vocabulary.word(state);
            if (word != Vocabulary.NONE && (thingWords.get(word) || !signWords.get(word))) {
                thing = word;
                thingTo = at + 1;
            }
            if (word != Vocabulary.NONE && (signWords.get(word) || !thingWords.get(word))) {
                sign = word;
                signTo = at + 1;
            }
        }
        keepThing(thing, from, thingTo, clause);
        keepSign(sign, from, signTo, clause);
    }

    /** A word that is neither thing nor sign (a neutral one such as 应急灯) hides what it holds and is not kept itself. */
    private void keepThing(int word, int from, int to, int clause) {
        if (word == Vocabulary.NONE || to <= thingEnd) {
            return;
        }
        thingFrom = from;
        thingEnd = to;
        if (thingWords.get(word) && things.size() < MOST) {
            things.add(new Hit(word, from, to, clause));
        }
    }

    private void keepSign(int word, int from, int to, int clause) {
        if (word == Vocabulary.NONE || to <= signEnd || isPartOfThing(from, to)) {
            return;
        }
        signEnd = to;
        if (signWords.get(word) && signs.size() < MOST) {
            signs.add(new Hit(word, from, to, clause));
        }
    }

    /** A sign inside a longer thing (漏 in 漏保) is part of its name, and one that only begins in it (地漏水封) is no word at all. */
    private boolean isPartOfThing(int from, int to) {
        boolean inside = thingEnd >= to && thingEnd - thingFrom > to - from;
        return inside || thingFrom < from && from < thingEnd;
    }
}
