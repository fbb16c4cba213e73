package io.repairbot.assignment;

/**
 * What one rule says of one engineer.
 *
 * @param sentence in Chinese, for people; empty when the rule has nothing to say
 */
record Verdict(boolean passes, String sentence) {
    private static final Verdict SILENT = new Verdict(true, "");

    static Verdict because(String sentence) {
        return new Verdict(true, sentence);
    }

    static Verdict not(String sentence) {
        return new Verdict(false, sentence);
    }

    static Verdict silent() {
        return SILENT;
    }
}
