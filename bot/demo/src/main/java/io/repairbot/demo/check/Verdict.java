package io.repairbot.demo.check;

import java.util.List;
import java.util.Map;

/**
 * What the comparison of phones and database found.
 *
 * @param counts how many of each kind of fault, all kinds there are
 * @param examples the first few of them, in words
 * @param explained refusals the database lists with their reason
 */
public record Verdict(Map<String, Integer> counts, List<String> examples, int explained) {
    public boolean isClean() {
        return counts.values().stream().allMatch(count -> count == 0);
    }
}
