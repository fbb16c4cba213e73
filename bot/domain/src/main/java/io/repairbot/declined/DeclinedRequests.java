package io.repairbot.declined;

import io.repairbot.declined.DeclinedRequest.Cause;
import java.time.Instant;
import java.util.List;

/** The record of declined requests. */
public interface DeclinedRequests {
    /** In the caller's transaction; once per source key. */
    void keep(DeclinedRequest request);

    /** How often each service was declined, the most frequent first. @param from inclusive @param to exclusive */
    List<Count> count(long communityId, Instant from, Instant to);

    /** @param service code of the catalogue */
    record Count(String service, Cause cause, long requests) {}
}
