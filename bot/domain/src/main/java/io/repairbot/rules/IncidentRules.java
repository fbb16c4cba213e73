package io.repairbot.rules;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * When an outage is an area incident.
 *
 * @param homes so many homes of one building with the same outage…
 * @param window … within so long (exactly so long included)
 */
public record IncidentRules(
        @Min(2) int homes,
        @NotNull @DurationMin(minutes = 1) Duration window) {}
