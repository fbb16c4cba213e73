package io.repairbot.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody shall come.
 *
 * @param label as read back, e.g. {@code 明天（11月25日 周三）上午}
 * @param start null when as soon as possible
 * @param end null when open
 */
public record Appointment(
        String label, @Nullable Instant start, @Nullable Instant end) {}
