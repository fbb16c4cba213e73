package io.repairbot.notice;

import java.util.Set;

/** Writes messages to people. */
public interface Notices {
    /** Writes the row in the caller's transaction (required) and nudges delivery after its commit. */
    void write(NewNotice notice);

    /** Keys of the cards about the order that the platform refused for good: whoever should have them knows nothing. */
    Set<String> lostCards(long orderId);

    /** The order is urgent now: what of it rests for the night or is kept for a digest goes with the next sweep. In the caller's transaction. */
    void hurry(long orderId);

    /** The resident has written again: what was held for him becomes due. Takes part in the caller's transaction. */
    void release(Recipient recipient);
}
