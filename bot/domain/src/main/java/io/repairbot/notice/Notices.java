package io.repairbot.notice;

/** Writes messages to people. */
public interface Notices {
    /** Writes the row in the caller's transaction (required) and nudges delivery after its commit. */
    void write(NewNotice notice);

    /** The resident has written again: what was held for him becomes due. Takes part in the caller's transaction. */
    void release(Recipient recipient);
}
