package io.repairbot.rules;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * When staff are left in peace. What is urgent comes at any hour.
 *
 * @param quietAfter a card of this very minute still goes (W7 tells the manager at 22:00), later ones wait…
 * @param quietUntil … until then
 * @param messagesPerMinute to one person; WeCom drops what is more without a word
 * @param messagesPerHour to one person, likewise
 * @param supervisorCardsPerHour new cards for one supervisor; the rest is kept and told of in a digest
 * @param digestEvery at most one digest in this time for one supervisor
 */
public record NoiseRules(
        @NotNull LocalTime quietAfter,
        @NotNull LocalTime quietUntil,
        @Min(1) @Max(30) int messagesPerMinute,
        @Min(1) @Max(1000) int messagesPerHour,
        @Min(1) int supervisorCardsPerHour,
        @NotNull @DurationMin(minutes = 1) Duration digestEvery) {

    /** From when on something that is not urgent may be said: {@code now} by day, the coming morning by night. */
    public Instant loudFrom(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime minute = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        if (minute.isBefore(quietUntil))
            return local.toLocalDate().atTime(quietUntil).atZone(zone).toInstant();
        if (!minute.isAfter(quietAfter)) return now;
        return local.toLocalDate().plusDays(1).atTime(quietUntil).atZone(zone).toInstant();
    }

    @AssertTrue(message = "quiet-until must be before quiet-after: the quiet time reaches over midnight")
    boolean isOverMidnight() {
        return quietAfter == null || quietUntil == null || quietUntil.isBefore(quietAfter);
    }
}
