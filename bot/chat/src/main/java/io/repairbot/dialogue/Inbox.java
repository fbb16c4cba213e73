package io.repairbot.dialogue;

import java.util.List;

/** Where residents' messages are stored before anything is done with them (design §3.1). */
public interface Inbox {
    /** The cursor after the last stored page of a customer-service account; empty before the first. */
    String cursor(String accountId);

    /**
     * Stores a page and its cursor in one transaction; messages that are already there are skipped. After commit the conversations concerned are
     * worked on by other threads, each resident's messages in order.
     */
    void store(String accountId, List<IncomingMessage> page, String nextCursor);
}
