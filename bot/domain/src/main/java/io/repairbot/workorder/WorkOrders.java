package io.repairbot.workorder;

import java.util.List;
import java.util.Optional;

/**
 * The work orders and the verbs that move them. Every verb takes part in the caller's transaction or makes one: guard, conditional update, timeline
 * entry, event (offers, deadlines, follow-up and notices listen in the same transaction). The same call again is {@link Outcome.Repeated}.
 * Orders of another community than the caller's are {@code NOT_FOUND}.
 */
public interface WorkOrders {
    /** Opens the order, once per source key: the same key again returns the order that exists. */
    WorkOrder open(NewWorkOrder report);

    Outcome arrive(String userid, String number);

    /** @param result what was done, 1–2,000 characters; blank is {@code RESULT_MISSING}; a {@link CompletionCheck} may refuse more */
    Outcome complete(String userid, String number, String result);

    /** 上报 (W3a, S4): supervisors and manager are told. {@code reason} may be empty. */
    Outcome escalate(String userid, String number, String reason);

    /** A supervisor says that he looks after it (我来跟进): written down, the cards show it. */
    Outcome follow(String userid, String number);

    /** A supervisor ends the order without the resident's 满意 (W3b); a blank reason is an {@link ImpossibleWish}. */
    Outcome closeBySupervisor(String userid, String number, String reason);

    /**
     * The resident takes the report back; possible until an engineer has arrived, then {@code ALREADY_TAKEN}. When others wait for the order too
     * ({@link Succession}), it becomes theirs and goes on.
     */
    Outcome cancel(long residentId, String number, String reason);

    /** The resident adds words (补充): a timeline entry, the engineer is told. */
    Outcome addWords(long residentId, String number, String words);

    /** As {@link #addWords}, by somebody else of the order's home, which he names; of another home it is {@code NOT_FOUND}. */
    Outcome addWordsFrom(long homeId, String number, String words);

    /** What the verb would answer now ({@link Outcome.Done} with the unchanged order when it may go on); changes nothing. Knows no offers and no wishes: {@code ACCEPT}, {@code APPROVE} and {@code REFUSE} may still be refused. */
    Outcome check(Verb verb, String userid, String number);

    Optional<WorkOrder> find(String number);

    Optional<WorkOrder> find(long id);

    /** The resident's orders that are not over, newest first. */
    List<WorkOrder> openOf(long residentId);

    /** The home's orders that are not over, whoever reported them, newest first. */
    List<WorkOrder> openAt(long homeId);

    /** The engineer's orders that are accepted, arrived or suspended: those a resident urges first, then the oldest. */
    List<WorkOrder> inHandsOf(String userid);
}
