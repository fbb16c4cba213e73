package io.repairbot.understanding.time.line;

import io.repairbot.understanding.TimeSlot.Daypart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.txt}, found by their first character. Immutable. */
public final class Lexicon {
    private static final Word[] NO_WORDS = {};

    private final boolean[] timeFirst = new boolean[Character.MAX_VALUE + 1];
    private final Word[][] byFirst = new Word[Character.MAX_VALUE + 1][];

    private Lexicon(List<Word> words) {
        Map<Character, List<Word>> groups = new HashMap<>();
        words.forEach(word -> groups.computeIfAbsent(word.text().charAt(0), c -> new ArrayList<>())
                .add(word));
        groups.forEach((c, group) -> {
            group.sort(Comparator.comparingInt(Word::length).reversed());
            byFirst[c] = group.toArray(NO_WORDS);
            timeFirst[c] = group.stream().anyMatch(Word::isTime);
        });
    }

    /** Reads the word list of this jar. A line of unknown kind or a word given twice is an error that names the line. */
    public static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream("words.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, "words.txt"), StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt in the program's own jar cannot be read", e);
        }
    }

    static Lexicon parse(List<String> lines) {
        List<Word> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                words.addAll(words(line, seen));
            }
        }
        return new Lexicon(words);
    }

    private static List<Word> words(String line, Set<String> seen) {
        String[] halves = line.split("=", 2);
        String[] head = halves[0].trim().split(" +");
        List<Word> words = new ArrayList<>();
        for (String text : halves[1].trim().split(" +")) {
            if (!seen.add(text)) {
                throw new IllegalArgumentException("words.txt: " + text + " stands twice, again in: " + line);
            }
            words.add(word(text, head));
        }
        return words;
    }

    private static Word word(String text, String[] head) {
        Word.Kind kind = Word.Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
        int value = 0;
        Daypart part = null;
        for (int i = 1; i < head.length; i++) {
            if (head[i].matches("-?\\d+")) {
                value = Integer.parseInt(head[i]);
            } else {
                part = Daypart.valueOf(head[i].toUpperCase(Locale.ROOT));
            }
        }
        return new Word(text, kind, value, part);
    }

    /** Whether a word that names a time begins with {@code c}. */
    public boolean opensTime(char c) {
        return timeFirst[c];
    }

    /** The longest word at {@code i}; null when none stands there. */
    public @Nullable Word longest(Line line, int i) {
        Word[] words = byFirst[line.at(i)];
        if (words != null) {
            for (Word word : words) {
                if (line.has(word.text(), i)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The longest word of {@code kind} at {@code i}; null when none stands there. */
    public @Nullable Word longest(Line line, int i, Word.Kind kind) {
        Word[] words = byFirst[line.at(i)];
        if (words != null) {
            for (Word word : words) {
                if (word.kind() == kind && line.has(word.text(), i)) {
                    return word;
                }
            }
        }
        return null;
    }
}
