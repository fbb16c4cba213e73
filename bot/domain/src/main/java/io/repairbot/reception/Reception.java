package io.repairbot.reception;

/** The first two take part in the caller's transaction. */
public interface Reception {
    /** Once per source key. The hand-over follows when the resident has been told of it. */
    void ask(NewHumanRequest request);

    /** A person wrote to the resident, took his session or ended it: whoever waited is answered. */
    void answered(long residentId);

    /**
     * Hands over, looks after sessions whose end was not told, and calls the supervisor where nobody answered in time (S5c). Outside any
     * transaction; safe on any number of replicas; goes on past a failing line. @return lines that moved
     */
    int workOff();
}
