package io.repairbot.wecom.card;

/**
 * A card that stands at the platform, or is about to.
 *
 * @param card the notices' key of it
 * @param taskId the platform's key of it, unique for good
 * @param generation 1, one more each time a new card had to be sent
 */
public record CardRow(String card, String userid, String taskId, int generation) {}
