package io.repairbot.reception;

import java.time.Instant;
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
        @Nullable String code,
        String orders,
        Instant askedAt,
        @Nullable String answeredBy) {

    private static final String PREFIX = "H";

    /** As the card shows it. */
    String number() {
        return PREFIX + id;
    }

    /** @return 0, which no request has, when it is no such number */
    static long id(String number) {
        return number.matches(PREFIX + "[1-9]\\d{0,17}") ? Long.parseLong(number.substring(1)) : 0;
    }
}
