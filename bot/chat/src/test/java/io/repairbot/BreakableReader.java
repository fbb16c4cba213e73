package io.repairbot;

import io.repairbot.understanding.HomeDirectory;
import io.repairbot.understanding.Reading;
import io.repairbot.understanding.SentenceReader;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;

/** The real reader, with one word on which it breaks: a message the program cannot deal with. */
public final class BreakableReader implements SentenceReader {
    public static final String POISON = "☠";

    private final SentenceReader reader;
    private final AtomicInteger broken = new AtomicInteger();

    BreakableReader(SentenceReader reader) {
        this.reader = reader;
    }

    /** How often it broke so far. */
    public int broken() {
        return broken.get();
    }

    @Override
    public Reading read(String sentence, LocalDateTime now) {
        return reader.read(sentence, now);
    }

    @Override
    public Reading read(String sentence, LocalDateTime now, HomeDirectory directory) {
        if (sentence.contains(POISON)) {
            broken.incrementAndGet();
            throw new IllegalStateException("poison");
        }
        return reader.read(sentence, now, directory);
    }
}
