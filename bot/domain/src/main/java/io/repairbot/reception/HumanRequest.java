package io.repairbot.reception;

import org.jspecify.annotations.Nullable;

/** A line of human_request. */
record HumanRequest(
        long id,
        long communityId,
        long residentId,
        String place,
        String words,
        String sourceKey,
        int attempts,
        @Nullable String code) {}
