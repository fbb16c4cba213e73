package io.repairbot.reception;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands a resident's session to a person at the platform. Called outside any transaction; may be called again after a crash. */
public interface SessionTransfer {
    /** @param servicers user ids to try first, in this order; when none can take it the session waits in the pool */
    Result transfer(String accountId, String customerId, List<String> servicers);

    /** Whether a person has the session or it waits for one; empty when that cannot be had now. */
    Optional<Boolean> isWithPeople(String accountId, String customerId);

    /** How it ended. */
    sealed interface Result {
        /** @param code allows one message while the resident waits; null when the platform gave none */
        record HandedOver(@Nullable String code) implements Result {}

        /** The same again would be refused again: people must be told another way. */
        record Refused(String problem) implements Result {}

        record Later(String problem) implements Result {}
    }
}
