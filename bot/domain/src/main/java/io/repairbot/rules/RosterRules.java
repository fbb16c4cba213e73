package io.repairbot.rules;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * S1, S2: what a supervisor is warned of when he plans.
 *
 * @param daysInRow more days with a duty, one after the other, are too many
 * @param hoursInRow on duty for longer without a break is too long
 */
public record RosterRules(
        @Min(1) int daysInRow,
        @NotNull @DurationMin(hours = 1) Duration hoursInRow) {}
