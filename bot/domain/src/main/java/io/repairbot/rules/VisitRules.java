package io.repairbot.rules;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * What can be promised (D2, D3).
 *
 * @param from the first slot of a day begins then…
 * @param until … and the last one ends not later than then, the same day
 * @param slotLength how long a visit is reckoned
 * @param perSlot visits of one engineer in one slot
 * @param loadCap open orders of one engineer; with so many he is sent nowhere else today
 * @param offered how many free slots are offered
 * @param daysAhead how far ahead they are looked for
 */
public record VisitRules(
        @NotNull LocalTime from,
        @NotNull LocalTime until,

        @NotNull @DurationMin(minutes = 15) @DurationMax(hours = 12)
        Duration slotLength,

        @Min(1) int perSlot,
        @Min(1) int loadCap,
        @Min(1) @Max(5) int offered,
        @Min(1) @Max(60) int daysAhead) {

    /** How many slots a day has. */
    public int slotsPerDay() {
        return (int) Duration.between(from, until).dividedBy(slotLength);
    }

    @AssertTrue(message = "from, until, slot-length: at least one slot must fit into the day")
    boolean isRoomForOne() {
        return from == null || until == null || slotLength == null || slotLength.isZero() || slotsPerDay() >= 1;
    }
}
