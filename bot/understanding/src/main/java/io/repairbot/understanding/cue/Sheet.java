package io.repairbot.understanding.cue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names, and the words that speak for them. A word alone is enough; a hint such as {@code 空调|冷气 + 不冷|不制冷} wants one word of each group close
 * together (with {@code &}: anywhere in the message). The last group says what is wrong; {@code *} there stands for every common sign of a fault.
 */
public final class Sheet {

    private static final Language COMMON = Language.beside(Sheet.class, "common.txt");

    private final List<Hint> hints = new ArrayList<>();
    private final Map<String, Set<String>> lists = new HashMap<>(Map.of("*", COMMON.words("faults")));
    private final Set<String> neutral = new LinkedHashSet<>(COMMON.words("neutral"));

    /** @throws IllegalArgumentException when a hint has an empty group or word; the message names it */
    public Sheet add(String name, Collection<String> words, Collection<String> written) {
        words.forEach(word -> hints.add(Hint.of(name, word)));
        written.forEach(hint -> hints.add(Hint.of(name, hint, lists)));
        return this;
    }

    /**
     * Every list of {@code language} under its name; an entry with {@code +} or {@code &} is a hint, any other a word. A list whose name begins
     * with {@code $} is only meant for the groups of hints.
     */
    public Sheet add(Language language) {
        language.names().stream().filter(Sheet::isGroup).forEach(name -> lists.put(name, language.words(name)));
        for (String name :
                language.names().stream().filter(name -> !isGroup(name)).toList()) {
            Map<Boolean, List<String>> entries = language.words(name).stream()
                    .collect(Collectors.partitioningBy(entry -> entry.matches(".*[+&].*")));
            add(name, entries.get(false), entries.get(true));
        }
        return this;
    }

    private static boolean isGroup(String name) {
        return name.startsWith("$");
    }

    /** Words that mean nothing by themselves and hide the words inside them: 应急灯 is no 急. */
    public Sheet neutral(Collection<String> words) {
        neutral.addAll(words);
        return this;
    }

    public Cues compile(Cues.Places places) {
        return new Cues(new HintTable(List.copyOf(hints), neutral, COMMON.words("asks")), places);
    }
}
