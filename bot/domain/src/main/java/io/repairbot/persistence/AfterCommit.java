package io.repairbot.persistence;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work that must only start once the present transaction is safe. A process that dies in between leaves it to a sweep. */
public final class AfterCommit {
    private AfterCommit() {}

    /** Runs {@code work} after the commit, on the committing thread; at once when there is no transaction. Must be quick and must not throw. */
    public static void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
