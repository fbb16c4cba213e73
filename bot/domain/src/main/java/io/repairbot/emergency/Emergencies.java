package io.repairbot.emergency;

/**
 * Dangers that residents write of. At any hour the engineers on duty with a fitting trade, the engineering supervisor and the manager get a card
 * at once (S3, S5b); what the resident writes next is passed on to all of them.
 */
public interface Emergencies {
    /** Whether the order is about a danger to people. */
    boolean concern(long orderId);

    /**
     * Alarms; within {@code emergency-repeat} after the resident last wrote of it, the words are added to the emergency that is there. Words
     * without a danger never alarm. Takes part in the caller's transaction; the same message again changes nothing.
     */
    void tell(Alarm alarm);

    /** 我来处理: the first who says so has it, the others' cards show who. {@code number} is as on the card and not trusted. */
    Taking take(String userid, String number);

    /**
     * Emergencies that nobody has taken within {@code care.emergency-answer-within} are told to all on duty and, after as much again, to everybody;
     * each of the two once. Outside any transaction; safe on any number of replicas. @return how many climbed
     */
    int climbDue();

    /** What became of 我来处理. */
    sealed interface Taking {
        /** He has it; again the same when he had it before. */
        record Yours() implements Taking {}

        /** @param by name of the one who was first */
        record TakenBefore(String by) implements Taking {}

        /** There is none with this number, or he was not alarmed. */
        record NotFound() implements Taking {}
    }
}
