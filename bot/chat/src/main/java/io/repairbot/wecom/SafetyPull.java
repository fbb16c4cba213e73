package io.repairbot.wecom;

/** Pulls residents' messages without being rung: bells may be lost. */
public interface SafetyPull {
    /**
     * Pulls the new messages of all communities' accounts into the inbox; an account that fails does not stop the others. Called each minute,
     * outside any transaction; safe on many replicas at once.
     *
     * @return how many messages came
     */
    int pullAll();
}
