package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All hints of a sheet, and for each word of theirs the hints in which it is sign, thing or surroundings. */
final class HintTable {

    private static final String PARTICLES = "了的着到住在过很太特别大重";

    private static final int SHORTEST_STEM = 2;

    private final List<Hint> hints;
    private final Vocabulary vocabulary;
    private final BitSet[] asSign;
    private final BitSet[] asThing;
    private final BitSet[] asAnything;
    private final BitSet thingWords = new BitSet();
    private final BitSet signWords = new BitSet();
    private final BitSet asks = new BitSet();

    HintTable(List<Hint> hints, Collection<String> neutral, Collection<String> asks) {
        this.hints = hints;
        Set<String> words = new LinkedHashSet<>(neutral);
        hints.forEach(hint -> hint.groups().forEach(words::addAll));
        vocabulary = new Vocabulary(words);
        asSign = rows();
        asThing = rows();
        asAnything = rows();
        for (int i = 0; i < hints.size(); i++) {
            index(i);
        }
        inheritHeads();
        inheritStems();
        asks.forEach(word -> this.asks.set(Math.max(vocabulary.number(word), 0), vocabulary.number(word) >= 0));
    }

    private BitSet[] rows() {
        BitSet[] rows = new BitSet[vocabulary.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new BitSet(hints.size());
        }
        return rows;
    }

    private void index(int number) {
        Hint hint = hints.get(number);
        hint.sign().forEach(word -> mark(asSign, signWords, word, number));
        List<Set<String>> things = hint.things();
        for (int i = 0; i < things.size(); i++) {
            BitSet[] rows = i == things.size() - 1 ? asThing : asAnything;
            things.get(i).forEach(word -> mark(rows, thingWords, word, number));
        }
    }

    private void mark(BitSet[] rows, BitSet kind, String word, int hint) {
        rows[vocabulary.number(word)].set(hint);
        kind.set(vocabulary.number(word));
    }

    /** In Chinese the last part of a noun is what it is: an 电热水器 is a 热水器. A longer name that stands in no hint as a thing takes the shorter one's part. */
    private void inheritHeads() {
        for (String word : vocabulary.words()) {
            int number = vocabulary.number(word);
            for (int cut = 1; cut < word.length() && thingWords.get(number) && asThing[number].isEmpty(); cut++) {
                int head = vocabulary.number(word.substring(cut));
                if (head != Vocabulary.NONE) {
                    asThing[number].or(asThing[head]);
                }
            }
        }
    }

    /**
     * 进水了 says what 进水 says, 嗡嗡响 what 嗡嗡 says: a longer sign takes part where the shorter one it begins or ends with does. A sign that is
     * enough alone (换灯泡) keeps to itself, and 不漏水 does not say 漏水.
     */
    private void inheritStems() {
        BitSet alone = alone();
        for (String word : vocabulary.words()) {
            int number = vocabulary.number(word);
            if (!signWords.get(number)) {
                continue;
            }
            for (int cut = 1; cut < word.length(); cut++) {
                boolean particles = isParticles(word, cut);
                if (particles || !alone.get(number)) {
                    inherit(number, word.substring(0, cut), particles || cut >= SHORTEST_STEM);
                    inherit(number, word.substring(cut), word.length() - cut >= SHORTEST_STEM && !isDenied(word));
                }
            }
        }
    }

    private BitSet alone() {
        BitSet alone = new BitSet();
        hints.stream()
                .filter(hint -> hint.groups().size() == 1)
                .forEach(hint -> hint.sign().forEach(word -> alone.set(vocabulary.number(word))));
        return alone;
    }

    private void inherit(int word, String stem, boolean wanted) {
        int number = wanted ? vocabulary.number(stem) : Vocabulary.NONE;
        if (number != Vocabulary.NONE && signWords.get(number)) {
            asSign[word].or(asSign[number]);
        }
    }

    private static boolean isParticles(String word, int from) {
        return word.chars().skip(from).allMatch(c -> PARTICLES.indexOf(c) >= 0);
    }

    private static boolean isDenied(String word) {
        return "不没未无".indexOf(word.charAt(0)) >= 0;
    }

    Hits hits(Text text) {
        Hits hits = new Hits(thingWords, signWords);
        hits.collect(vocabulary, text);
        return hits;
    }

    Hint hint(int number) {
        return hints.get(number);
    }

    BitSet signOf(Hit sign) {
        return asSign[sign.word()];
    }

    /** A noun as the sign (流到 + 冰箱) stands behind what goes with it, never before. */
    boolean isAlsoThing(Hit sign) {
        return thingWords.get(sign.word());
    }

    boolean isThingFor(Hit thing, BitSet signHints) {
        return asThing[thing.word()].intersects(signHints);
    }

    boolean isThingOf(Hit thing, int hint) {
        return asThing[thing.word()].get(hint);
    }

    /** Whether {@code hit} belongs to a group of {@code hint} other than the sign. Which group is not asked: their words differ. */
    boolean isSurroundingOf(Hit hit, int hint) {
        return asAnything[hit.word()].get(hint);
    }

    /** 修, 换, 装 come before what they are about, with words between. */
    boolean isAsk(Hit sign) {
        return asks.get(sign.word());
    }

    /** The first hint in which {@code word} is the thing and any fault the sign: a bare name of it asks for it to be seen to. */
    @Nullable
    Hint openHint(int word) {
        List<Hint> open = new ArrayList<>(1);
        asThing[word].stream().filter(i -> hints.get(i).isOpen()).limit(1).forEach(i -> open.add(hints.get(i)));
        return open.isEmpty() ? null : open.get(0);
    }
}
