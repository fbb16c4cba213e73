package io.repairbot.amendment;

import org.jspecify.annotations.Nullable;

/**
 * @param homeId null for a public place
 * @param label as read back to the resident, at most 128 characters
 */
public record NewPlace(@Nullable Long homeId, String label) {}
