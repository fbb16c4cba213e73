package io.repairbot.wecom.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The platform's calls that the bot uses. Never throws for what the platform or the network does; blocks up to about 20 s, so never inside a
 * transaction. Thread-safe.
 */
public interface WecomClient {
    /**
     * Says something to a resident (page 94677); with choices it becomes a menu.
     *
     * @param id at most 32 characters of {@code [0-9a-zA-Z_-]}: the same id again is {@link CallResult.AlreadySent}
     */
    CallResult tellResident(String accountId, String customerId, String id, String text, List<MenuItem> choices);

    /** The one greeting after the chat was opened, within 20 s (page 95122). */
    CallResult greet(String welcomeCode, String id, String text, List<MenuItem> choices);

    /** Plain words to a member of staff. The platform itself drops the same words to the same person within two minutes. */
    CallResult tellStaff(String userid, String text);

    /** @param card with its {@code task_id}, unique within the app: the same again is {@link CallResult.AlreadySent} */
    CallResult sendCard(String userid, ObjectNode card);

    /** Shows {@code card} in place of the one that gave {@code responseCode} (page 94888). */
    CallResult repaintCard(String userid, String responseCode, ObjectNode card);

    /** @param bellToken from the callback, valid 10 minutes; null when nobody rang, which the platform limits strictly */
    SyncResult sync(String accountId, String cursor, @Nullable String bellToken);

    /**
     * Hands a session on (section 3.7). {@link CallResult.Sent} may carry the code that allows one message in the new state.
     *
     * @param state 2 the pool, 3 a person, 4 ended
     * @param servicer for state 3, else null
     */
    CallResult transfer(String accountId, String customerId, int state, @Nullable String servicer);

    /** State of a resident's session, 0 to 4 (section 3.7), for the log; "unknown" when it cannot be had. */
    String sessionState(String accountId, String customerId);

    /**
     * The address that opens the chat with an account (page 94665); empty when it cannot be had, for the reason in the log.
     *
     * @param scene at most 32 of {@code [0-9a-zA-Z_-]}; only with one may a {@code scene_param} be appended
     */
    Optional<String> contactLink(String accountId, String scene);
}
