package io.repairbot.reception;

/** All but the last take part in the caller's transaction. */
public interface Reception {
    /** Once per source key: every receptionist gets a card. The hand-over follows when the resident has been told of it. */
    void ask(NewHumanRequest request);

    /** Whether he asked and nobody has answered. */
    boolean isWaiting(long residentId);

    /**
     * 我来接待: stops the clock, also when the clerk phones; the first who says so has him, the others' cards show who. {@code number} is as on the
     * card and not trusted.
     */
    Receiving receive(String userid, String number);

    /** A person wrote to the resident, took his session or ended it: whoever waited is answered. */
    void answered(long residentId);

    /**
     * Hands over, looks after sessions whose end was not told, and calls the supervisor where nobody answered in time (S5c). Outside any
     * transaction; safe on any number of replicas; goes on past a failing line. @return lines that moved
     */
    int workOff();

    /** What became of 我来接待. */
    sealed interface Receiving {
        /** He has him; again the same when he had him before. */
        record Yours() implements Receiving {}

        /** @param by name of who was first; empty when it was somebody in the chat */
        record ReceivedBefore(String by) implements Receiving {}

        /** There is none with this number, or he was not asked. */
        record NotFound() implements Receiving {}
    }
}
