package io.repairbot.capacity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order that is not over, as far as it binds somebody. @param engineer null while nobody has accepted it */
record Commitment(
        long id,
        @Nullable String engineer,
        @Nullable Instant appointmentStart,
        @Nullable Instant appointmentEnd) {

    /** Whether it is to be done before {@code moment}. */
    boolean isBefore(Instant moment) {
        return appointmentStart == null || appointmentStart.isBefore(moment);
    }
}
