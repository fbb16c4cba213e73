package io.repairbot.demo.history;

/** Nothing was written; the message says why, in one sentence. */
public final class HistoryRefused extends RuntimeException {
    HistoryRefused(String sentence) {
        super(sentence);
    }
}
