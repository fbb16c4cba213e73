package io.repairbot.registration;

import org.jspecify.annotations.Nullable;

/**
 * Who reports.
 *
 * @param apart number of an order that his report is not about, as he says; null when he was not asked
 */
public record Reporter(
        long communityId, long residentId, @Nullable String apart) {}
