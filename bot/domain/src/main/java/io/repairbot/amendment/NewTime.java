package io.repairbot.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param start null: as soon as possible
 * @param end null: at {@code start}
 * @param label as read back to the resident, at most 64 characters
 */
public record NewTime(@Nullable Instant start, @Nullable Instant end, String label) {}
