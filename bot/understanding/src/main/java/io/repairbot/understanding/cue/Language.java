package io.repairbot.understanding.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Word lists of the program itself: lines {@code name: word word word}; {@code #} starts a comment; a name may go on over several lines.
 * {@code 漏/滴~出/~水} stands for every combination of its parts: 漏出水, 漏水, 滴出水, 滴水.
 */
public final class Language {

    private final String file;
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    private Language(String file) {
        this.file = file;
    }

    /** Reads {@code file} beside {@code owner} in the program's own jar. */
    public static Language beside(Class<?> owner, String file) {
        Language language = new Language(file);
        try (InputStream in = owner.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(language::add);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in the program's own jar cannot be read", e);
        }
        return language;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalStateException(file + ": no name in \"" + line + "\"");
        }
        Set<String> words = lists.computeIfAbsent(line.substring(0, colon).strip(), name -> new LinkedHashSet<>());
        for (String word : line.substring(colon + 1).strip().split("\\s+")) {
            addAll("", word, words);
        }
    }

    private static void addAll(String head, String parts, Set<String> words) {
        int tilde = parts.indexOf('~');
        if (tilde < 0 && head.isEmpty()) {
            words.add(parts);
            return;
        }
        String part = tilde < 0 ? parts : parts.substring(0, tilde);
        for (String choice : part.split("/", -1)) {
            if (tilde < 0) {
                words.add(head + choice);
            } else {
                addAll(head + choice, parts.substring(tilde + 1), words);
            }
        }
    }

    public Set<String> names() {
        return lists.keySet();
    }

    /** The words called {@code name}; a missing list is a mistake of the program. */
    public Set<String> words(String name) {
        return Objects.requireNonNull(lists.get(name), () -> file + " has no list " + name);
    }
}
