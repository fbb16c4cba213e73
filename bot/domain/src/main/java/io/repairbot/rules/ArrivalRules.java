package io.repairbot.rules;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * When an engineer must have arrived.
 *
 * @param urgentTrades W8b: codes of the trades whose urgent orders must be reached within {@code urgent-arrival}
 * @param visitReminderAfter W8a: not there so long after the appointed time: the engineer is reminded, and who comes then is late
 * @param visitLateAfter W8a: nor then: the supervisor is told
 */
public record ArrivalRules(
        @NotNull Set<String> urgentTrades,
        @NotNull @DurationMin(minutes = 0) Duration visitReminderAfter,
        @NotNull @DurationMin(minutes = 0) Duration visitLateAfter) {

    @AssertTrue(message = "visit-late-after must not be shorter than visit-reminder-after")
    boolean isReminderFirst() {
        return visitReminderAfter == null
                || visitLateAfter == null
                || visitReminderAfter.compareTo(visitLateAfter) <= 0;
    }
}
