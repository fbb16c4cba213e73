package io.repairbot.rules;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * Residents' phone numbers (F3).
 *
 * @param revealKept so long an approved person may look at a number for an order
 * @param phoneAskedAgain a resident who was asked for his number is left in peace so long
 */
public record PrivacyRules(
        @NotNull @DurationMin(minutes = 1) Duration revealKept,
        @NotNull @DurationMin(days = 1) Duration phoneAskedAgain) {}
