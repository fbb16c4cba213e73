package io.repairbot.understanding.cue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fixed set of words, each with a number, found from a position in time proportional to the longest word. Built once, then immutable. */
final class Vocabulary {
    static final int NONE = -1;
    private static final int ROOT = 1;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    /** Open-addressed: state and character in one key, the next state beside it. */
    private final long[] edges;

    private final int[] targets;
    private final int[] wordAt;
    private final int mask;
    private int states = ROOT;

    Vocabulary(Collection<String> words) {
        words.stream().distinct().forEach(word -> numbers.put(word, numbers.size()));
        int letters = numbers.keySet().stream().mapToInt(String::length).sum() + 2;
        int slots = Integer.highestOneBit(Math.max(letters, 8)) * 4;
        edges = new long[slots];
        targets = new int[slots];
        mask = slots - 1;
        wordAt = new int[letters];
        java.util.Arrays.fill(wordAt, NONE);
        numbers.forEach(this::insert);
    }

    int size() {
        return numbers.size();
    }

    Collection<String> words() {
        return numbers.keySet();
    }

    /** The number of {@code word}; {@link #NONE} when it is not in the set. */
    int number(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    /** The state before any character; {@link #step} leads on from it. */
    int start() {
        return ROOT;
    }

    /** The state after {@code c}; 0 when no word goes on like this. */
    int step(int state, char c) {
        long key = key(state, c);
        int slot = slot(key);
        while (edges[slot] != 0 && edges[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return edges[slot] == key ? targets[slot] : 0;
    }

    /** The word that ends in {@code state}; {@link #NONE} when none does. */
    int word(int state) {
        return wordAt[state];
    }

    private void insert(String word, int number) {
        int state = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = step(state, word.charAt(i));
            state = next == 0 ? grow(state, word.charAt(i)) : next;
        }
        wordAt[state] = number;
    }

    private int grow(int state, char c) {
        long key = key(state, c);
        int slot = slot(key);
        while (edges[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        edges[slot] = key;
        targets[slot] = ++states;
        return states;
    }

    private static long key(int state, char c) {
        return ((long) state << 16) | c;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
