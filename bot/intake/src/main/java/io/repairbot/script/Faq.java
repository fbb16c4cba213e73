package io.repairbot.script;

import io.repairbot.phrase.BadScript;
import io.repairbot.phrase.Phrase;
import io.repairbot.phrase.Problems;
import io.repairbot.phrase.ScriptFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code faq.yml}: what residents ask, and the answers (S3). Immutable; checked when read. */
public final class Faq {
    /** Leaves room for the question that follows it in one message. */
    private static final int ANSWER_BYTES = 900;

    private static final int LEAST_WORD = 2;

    private final Contents contents;
    private final Map<String, String> answers = new HashMap<>();

    private Faq(Path path, Contents contents) {
        this.contents = contents;
        Problems problems = new Problems(path);
        contents.entries().forEach((id, entry) -> add(problems, id, entry));
        problems.stop();
    }

    /** @throws BadScript naming file and line */
    public static Faq read(Path path) {
        return new Faq(path, ScriptFile.read(path, Contents.class));
    }

    private void add(Problems problems, String id, Entry entry) {
        Phrase answer = entry.answer();
        String problem = problem(entry);
        if (problem != null) problems.add(answer.line(), "the entry \"" + id + "\" " + problem);
        for (String word : entry.words()) {
            boolean twice = answers.put(word, answer.text()) != null;
            problems.addIf(twice, answer.line(), "the word \"" + word + "\" stands twice");
        }
    }

    private static @Nullable String problem(Entry entry) {
        if (entry.words().isEmpty()) return "has no words";
        if (entry.words().stream().anyMatch(word -> word.strip().length() < LEAST_WORD))
            return "has a word of less than two characters";
        if (entry.answer().text().isBlank()) return "has no answer";
        if (!entry.answer().choices().isEmpty()) return "has choices; an answer is words only";
        int bytes = entry.answer().text().getBytes(StandardCharsets.UTF_8).length;
        return bytes > ANSWER_BYTES ? "has an answer longer than " + ANSWER_BYTES + " bytes" : null;
    }

    /** For one of the words alone, or for a message that asks. */
    public Optional<String> answer(String message) {
        return Optional.ofNullable(answers.get(Words.bare(message))).or(() -> asked(message));
    }

    /** The answer of the longest word that the message holds, if the message asks: in a report a word alone may be a place. */
    public Optional<String> asked(String message) {
        if (contents.questionWords().stream().noneMatch(message::contains)) return Optional.empty();
        return answers.keySet().stream()
                .filter(message::contains)
                .max(Comparator.comparingInt(String::length).thenComparing(word -> word))
                .map(answers::get);
    }

    public boolean praises(String message) {
        return contents.praiseWords().stream().anyMatch(message::contains);
    }

    /** The file as it stands. */
    record Contents(List<String> questionWords, List<String> praiseWords, TreeMap<String, Entry> entries) {}

    record Entry(List<String> words, Phrase answer) {}
}
