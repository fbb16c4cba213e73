package io.repairbot.capacity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is asked for.
 *
 * @param service code of the catalogue
 * @param urgent never refused
 * @param start null: as soon as possible
 * @param end null: at {@code start}
 */
public record Visit(
        long communityId,
        String service,
        boolean urgent,
        @Nullable Instant start,
        @Nullable Instant end) {}
