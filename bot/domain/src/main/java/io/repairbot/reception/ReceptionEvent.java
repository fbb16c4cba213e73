package io.repairbot.reception;

import org.jspecify.annotations.Nullable;

/** Told in the transaction of the change. */
public sealed interface ReceptionEvent {
    long residentId();

    /** People have the session: the bot must not speak. */
    record HandedOver(long residentId) implements ReceptionEvent {}

    /** The session is the bot's again. */
    record Returned(long residentId) implements ReceptionEvent {}

    /**
     * S5c: nobody answered in time.
     *
     * @param code allows one message to him while his session is with people; null when it is not
     */
    record Unanswered(long residentId, @Nullable String code) implements ReceptionEvent {}
}
