package io.repairbot.privacy;

/** Hides phone numbers in words that are kept or shown (F3). Implemented where sentences are read; safe for any number of threads. */
public interface Discretion {
    /** The words with every phone number masked: {@code 138****5678}. */
    String masked(String words);
}
