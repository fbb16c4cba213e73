package io.repairbot.rules;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * What becomes of wishes that nobody decides.
 *
 * @param dutyReminderFirst S5d: so long before the duty whoever must decide about leave or a swap is reminded…
 * @param dutyReminderLast … and once more so long before it, at any hour; when it begins the wish is closed
 * @param proposalReminderAfter D7: a quote or another time that the resident does not answer: asked once more after, in working time…
 * @param proposalPhoneAfter … and after so much more the front desk phones
 * @param extensionDecidedWithin W7: an extension that no supervisor decides goes to the manager after
 */
public record UndecidedRules(
        @NotNull @DurationMin(minutes = 1) Duration dutyReminderFirst,
        @NotNull @DurationMin(minutes = 1) Duration dutyReminderLast,
        @NotNull @DurationMin(minutes = 1) Duration proposalReminderAfter,
        @NotNull @DurationMin(minutes = 1) Duration proposalPhoneAfter,
        @NotNull @DurationMin(minutes = 1) Duration extensionDecidedWithin) {

    @AssertTrue(message = "duty-reminder-last must be shorter than duty-reminder-first")
    boolean isLastLater() {
        return dutyReminderFirst == null
                || dutyReminderLast == null
                || dutyReminderLast.compareTo(dutyReminderFirst) < 0;
    }
}
