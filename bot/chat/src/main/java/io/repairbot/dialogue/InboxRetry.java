package io.repairbot.dialogue;

/** Finds the messages that a full queue, a failure or a dead process left behind. */
public interface InboxRetry {
    /** Goes on past a failing message. Outside any transaction; safe on any number of replicas. @return messages settled */
    int processDue();
}
