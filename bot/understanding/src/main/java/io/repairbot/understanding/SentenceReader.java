package io.repairbot.understanding;

import java.time.LocalDateTime;

/** Reads one message of a resident. Implementations are immutable and safe for any number of threads; they never throw on any text. */
public interface SentenceReader {
    /**
     * Reads {@code sentence} without a directory of homes.
     *
     * @param now the resident's wall clock (the community's zone), to which "明天" refers
     */
    Reading read(String sentence, LocalDateTime now);

    /** The same, with places checked against the homes that exist: one match completes what is missing, several come back as candidates. */
    Reading read(String sentence, LocalDateTime now, HomeDirectory directory);
}
