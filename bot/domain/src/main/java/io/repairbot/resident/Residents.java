package io.repairbot.resident;

import java.util.Optional;

/** Residents known by chat, or by phone only. */
public interface Residents {
    /** @throws IllegalArgumentException when there is none: ids come from our own tables */
    Resident get(long id);

    Optional<Resident> find(long communityId, String customerId);

    /** The resident, made known now when new. Safe when two threads meet the same newcomer. Takes part in the caller's transaction. */
    Resident meet(long communityId, String customerId);

    /** Somebody who phones and is not known yet: nothing can be written to him. Takes part in the caller's transaction. */
    Resident meetByPhone(long communityId);
}
