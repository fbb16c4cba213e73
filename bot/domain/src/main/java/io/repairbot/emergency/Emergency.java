package io.repairbot.emergency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** See the table. */
record Emergency(
        long id,
        long communityId,
        long residentId,
        String dangers,
        String place,
        @Nullable Long orderId,
        @Nullable String takenBy,
        Instant raisedAt,
        int rung) {

    private static final String PREFIX = "E";

    String number() {
        return PREFIX + id;
    }

    /** @return 0, which no emergency has, when it is no such number */
    static long id(String number) {
        return number.matches(PREFIX + "[1-9]\\d{0,17}") ? Long.parseLong(number.substring(1)) : 0;
    }
}
