package io.repairbot.demo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong: how much of each kind, and the first few in words. */
final class Findings {
    private static final int EXAMPLES = 20;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();

    void add(String what, int found) {
        counts.merge(what, found, Integer::sum);
    }

    void fault(String what, boolean there, String example) {
        add(what, there ? 1 : 0);
        if (there && examples.size() < EXAMPLES) examples.add(what + ": " + example);
    }

    Map<String, Integer> counts() {
        return counts;
    }

    List<String> examples() {
        return examples;
    }
}
