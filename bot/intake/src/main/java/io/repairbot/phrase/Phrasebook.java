package io.repairbot.phrase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one file, checked when read: whatever is in here can be said. Immutable. */
public final class Phrasebook {
    static final int TEXT_BYTES = 2048;
    static final int MENU_BYTES = 1024;
    static final int CHOICES = 10;
    static final int CHOICE_ID_BYTES = 64;
    static final int LABEL_BYTES = 128;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]*)}");
    /** An address is whole or useless: never shortened. */
    private static final String LINK = "link";
    /** How much of a fact is shown, in characters: the first that lets the whole text fit. */
    private static final int[] SHOWN = {2000, 400, 200, 100, 50, 20};

    private final Map<String, Phrase> phrases;

    private Phrasebook(Map<String, Phrase> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    /** @throws BadScript naming file and line */
    public static Phrasebook of(Path file, Map<String, Phrase> phrases, PhraseKey[] keys) {
        Map<String, Set<String>> facts = new java.util.LinkedHashMap<>();
        for (PhraseKey key : keys) facts.put(key.key(), key.facts());
        return of(file, phrases, facts);
    }

    static Phrasebook of(Path file, Map<String, Phrase> phrases, Map<String, Set<String>> facts) {
        Problems problems = new Problems(file);
        phrases.forEach((key, phrase) -> {
            Set<String> known = facts.get(key);
            if (known == null) problems.add(phrase.line(), "unknown text \"" + key + "\"");
            else new PhraseCheck(problems, key, known).check(phrase);
        });
        for (String key : facts.keySet())
            problems.addIf(!phrases.containsKey(key), 1, "the text \"" + key + "\" is missing");
        problems.stop();
        return new Phrasebook(phrases);
    }

    /** @throws IllegalArgumentException when the text is unknown or a fact is missing */
    public Said say(String key, Map<String, String> facts) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) throw new IllegalArgumentException("No text \"" + key + "\"");
        List<Choice> choices = phrase.choices().stream()
                .map(c -> new Choice(
                        fill(c.id(), facts, SHOWN[0]), Bytes.cut(fill(c.label(), facts, SHOWN[0]), LABEL_BYTES)))
                .toList();
        return new Said(fitting(phrase.text(), facts, choices.isEmpty() ? TEXT_BYTES : MENU_BYTES), choices);
    }

    public Said say(PhraseKey key, Map<String, String> facts) {
        return say(key.key(), facts);
    }

    private static String fitting(String text, Map<String, String> facts, int bytes) {
        for (int shown : SHOWN) {
            String filled = fill(text, facts, shown);
            if (filled.getBytes(StandardCharsets.UTF_8).length <= bytes) return filled;
        }
        return Bytes.cut(fill(text, facts, SHOWN[SHOWN.length - 1]), bytes);
    }

    /** In one pass: a fact that looks like a placeholder stays as it is. */
    private static String fill(String text, Map<String, String> facts, int shown) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String fact = facts.get(found.group(1));
            if (fact == null) throw new IllegalArgumentException("The fact \"" + found.group(1) + "\" is missing");
            boolean whole = found.group(1).equals(LINK);
            return Matcher.quoteReplacement(whole ? fact : Bytes.shorten(fact, shown));
        });
    }

    static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group(1)).toList();
    }
}
