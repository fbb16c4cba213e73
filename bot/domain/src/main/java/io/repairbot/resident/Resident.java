package io.repairbot.resident;

import org.jspecify.annotations.Nullable;

/**
 * A person who reports, by chat or by phone.
 *
 * @param customerId the platform's id of the person at this community's account; null when he is known by phone only
 */
public record Resident(long id, long communityId, @Nullable String customerId) {
    /** Whether he can be written to. */
    public boolean hasChat() {
        return customerId != null;
    }
}
