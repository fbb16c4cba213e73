package io.repairbot.resident;

import org.jspecify.annotations.Nullable;

/**
 * A person who reports by chat.
 *
 * @param customerId the platform's id of the person at this community's account
 * @param homeId the home of the last confirmed report, null before the first
 */
public record Resident(
        long id,
        long communityId,
        String customerId,
        @Nullable Long homeId) {}
