package io.repairbot.understanding.cue;

/**
 * One word of the vocabulary in a message.
 *
 * @param word its number
 * @param clause how many separators come before it
 */
record Hit(int word, int from, int to, int clause) {

    boolean isInside(int otherFrom, int otherTo) {
        return from >= otherFrom && to <= otherTo;
    }
}
