package io.repairbot.understanding.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that count together: {@code 楼道|走廊 + 灯 + 不亮|坏}. The last group is the sign (what is wrong), the one before it the thing, those
 * before that the surroundings. {@code &} instead of {@code +}: anywhere in the message instead of close together.
 *
 * @param groups at least one; the last is the sign
 * @param isOpen a thing and any fault: the thing's bare name is enough in a message that names nothing else
 */
record Hint(String name, List<Set<String>> groups, boolean anywhere, boolean isOpen) {

    /** Stands for all signs that something is broken. */
    private static final String ANY_FAULT = "*";

    static Hint of(String name, String written, Map<String, Set<String>> lists) {
        boolean anywhere = written.contains("&");
        List<Set<String>> groups = new ArrayList<>();
        for (String group : written.split("[+&]")) {
            groups.add(words(name, group, lists));
        }
        return new Hint(name, List.copyOf(groups), anywhere, groups.size() == 2 && isOpen(written));
    }

    /** A word that is enough alone. */
    static Hint of(String name, String word) {
        return new Hint(name, List.of(Set.of(word)), false, false);
    }

    private static boolean isOpen(String written) {
        return written.contains(ANY_FAULT);
    }

    private static Set<String> words(String name, String group, Map<String, Set<String>> lists) {
        Set<String> words = new java.util.LinkedHashSet<>();
        for (String word : group.strip().split("\\|", -1)) {
            if (word.isBlank()) {
                throw new IllegalArgumentException(name + ": empty word in \"" + group + "\"");
            }
            words.addAll(lists.getOrDefault(word.strip(), Set.of(word.strip())));
        }
        return words;
    }

    Set<String> sign() {
        return groups.get(groups.size() - 1);
    }

    /** All groups but the sign, the thing last. */
    List<Set<String>> things() {
        return groups.subList(0, groups.size() - 1);
    }
}
