package io.repairbot.understanding;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Short verbs of the tests: one reader over the real catalogue, asked at one fixed moment (a Wednesday). */
public final class Readings {

    public static final LocalDateTime NOW = LocalDateTime.parse("2026-07-22T10:00:00");
    private static final SentenceReader READER = SentenceReaders.from(Path.of("config/catalogue.yml"));

    private Readings() {}

    public static SentenceReader reader() {
        return READER;
    }

    public static Reading read(String sentence) {
        return READER.read(sentence, NOW);
    }

    public static @Nullable PlaceMention place(String sentence) {
        return read(sentence).place();
    }
}
