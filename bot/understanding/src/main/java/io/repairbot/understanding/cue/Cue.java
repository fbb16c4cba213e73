package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;

/**
 * Something a message says, by name, and where it says it.
 *
 * @param name the entry of the sheet that was found
 * @param from where its first word begins
 * @param to where its last word ends, exclusive
 * @param parts how many words had to come together
 * @param signFrom where the decisive word begins
 * @param signTo where the decisive word ends, exclusive
 */
public record Cue(String name, int from, int to, int parts, int signFrom, int signTo) {

    private static final int LONGEST_QUOTE = 16;

    /** The resident's own words for it, shortened in the middle when they are far apart. */
    public String words(Text text) {
        if (to - from <= LONGEST_QUOTE) {
            return text.original(from, to);
        }
        int head = Math.min(from + 4, signFrom);
        return head <= from
                ? text.original(signFrom, signTo)
                : text.original(from, head) + "…" + text.original(signFrom, signTo);
    }

    /** Whether {@code other} says more about the same sign. */
    boolean isOutdoneBy(Cue other) {
        return signFrom < other.signTo && other.signFrom < signTo && other.parts > parts;
    }
}
