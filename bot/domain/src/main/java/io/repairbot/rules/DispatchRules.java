package io.repairbot.rules;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * Who is offered an order (W1, W2).
 *
 * @param visitedWithin who repaired something of the trade in the home within so long knows it and is named first
 * @param followedStep who says 我来处理 has so long until an order that is still not accepted climbs on
 */
public record DispatchRules(
        @NotNull @DurationMin(days = 1) Duration visitedWithin,
        @NotNull @DurationMin(minutes = 1) Duration followedStep) {}
