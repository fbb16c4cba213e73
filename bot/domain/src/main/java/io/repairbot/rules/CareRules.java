package io.repairbot.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * What residents may do about what they reported, and what happens when nobody looks after it.
 *
 * @param urgeAgainAfter 催单: staff are told of an order's urging at most once in so long
 * @param urgesForSupervisor from so many on the supervisor is told too
 * @param urgesCounted more in one round are not written down
 * @param mediaAtMost photos and other media kept with one report or order
 * @param emergencyAnswerWithin S5b: an emergency that nobody takes climbs after so long, and after as much again
 */
public record CareRules(
        @NotNull @DurationMin(minutes = 1) Duration urgeAgainAfter,
        @Min(1) int urgesForSupervisor,
        @Min(1) @Max(1000) int urgesCounted,
        @Min(1) @Max(500) int mediaAtMost,
        @NotNull @DurationMin(seconds = 10) Duration emergencyAnswerWithin) {}
