package io.repairbot.wecom;

/** Gives stored taps and messages of staff their effect when it failed in the request. */
public interface StaffEventRetry {
    /**
     * Tries what is due; an event that fails again waits longer, after the last attempt it is marked as failed and logged. Called every few
     * seconds, outside any transaction; safe on many replicas at once.
     *
     * @return how many were settled
     */
    int retryDue();
}
