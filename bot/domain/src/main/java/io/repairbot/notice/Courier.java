package io.repairbot.notice;

/**
 * Carries one notice to its person. Called outside any transaction, by one thread per recipient at a time; may be called again with the same
 * notice after a crash and then answers {@link Delivery.Sent} if the platform already has it.
 */
public interface Courier {
    Delivery deliver(Notice notice);
}
