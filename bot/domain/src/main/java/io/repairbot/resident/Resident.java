package io.repairbot.resident;

/**
 * A person who reports by chat.
 *
 * @param customerId the platform's id of the person at this community's account
 */
public record Resident(long id, long communityId, String customerId) {}
