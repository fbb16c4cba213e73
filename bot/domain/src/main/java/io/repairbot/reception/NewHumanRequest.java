package io.repairbot.reception;

/**
 * @param place as far as it is known, else empty
 * @param sourceKey of the message and of the task to phone him, at most 64 characters
 */
public record NewHumanRequest(long communityId, long residentId, String place, String words, String sourceKey) {}
