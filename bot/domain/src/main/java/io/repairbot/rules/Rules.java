package io.repairbot.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The numbers of the rules, {@code repairbot.rules.*} in {@code config/rules.yml}: all must be there, none may be unknown. Clock times are the
 * community's wall clock.
 *
 * @param sameDayCutoff W7: an order must be returned by then on its day
 * @param lateReportAfter W7: what is reported after this time of day (exactly then is not after)…
 * @param lateReportDue W7: … is due at this time of the next day
 * @param returnReminderBefore W7: the engineer is reminded so long before the return-by time
 * @param managerAfter W7: the manager is told so long after it
 * @param extensionAtMost W7: an extension may reach so far from now
 * @param callbackReminderAfter W3b: no answer to the call-back: asked once more after
 * @param phoneCallBackAfter W3b: still no answer after so much more, in working time as the calendar says: the front desk phones
 * @param reworkReasonWait W3b: how long a rework waits for the resident's reason
 * @param repeatWindow W10: so far back reports of the same kind from the same place count (exactly so long ago included)
 * @param repeatCount W10: which one of them has the mark 连续报修
 * @param rootCauseAtLeast W10: letters of a root cause
 * @param incident when an outage is an area incident
 * @param visits D2, D3: what can be promised
 * @param fees D7: paid services
 * @param care what residents may do about what they reported
 * @param offerTimeout W2: unanswered by those on duty for so long, an order goes to the others with the trade, and from them to the supervisor
 * @param urgentOfferTimeout W2: the same for what is urgent
 * @param escalationStep S7: so long a supervisor or manager has to answer before the next one is told
 * @param dispatch W1, W2: who is offered an order
 * @param noise when staff are left in peace
 * @param emergencyRepeat S5b: what a resident writes of a danger within so long after the last time alarms nobody anew
 * @param humanAnswerWithin S5c: a resident who asked for a person is answered by one within, or the supervisor is told
 * @param urgentArrival W8b: an urgent water or electric order must be reached within
 * @param urgentArrivalWarning W8b: the engineer is warned so long after the clock began
 * @param arrival W8a, W8b: what else there is to say of arriving
 * @param suspensionAtMost an order may be suspended for so long from now
 * @param undecided what becomes of wishes that nobody decides
 * @param progressLinkKept so long after its closing an order's progress page can be opened
 * @param privacy F3: residents' phone numbers
 * @param roster S1: what is too much for one person
 */
@Validated
@ConfigurationProperties(prefix = "repairbot.rules", ignoreUnknownFields = false)
public record Rules(
        @NotNull LocalTime sameDayCutoff,
        @NotNull LocalTime lateReportAfter,
        @NotNull LocalTime lateReportDue,
        @NotNull @DurationMin(minutes = 0) Duration returnReminderBefore,
        @NotNull @DurationMin(minutes = 0) Duration managerAfter,
        @NotNull @DurationMin(hours = 1) Duration extensionAtMost,
        @NotNull @DurationMin(minutes = 1) Duration callbackReminderAfter,
        @NotNull @DurationMin(minutes = 1) Duration phoneCallBackAfter,
        @NotNull @DurationMin(seconds = 1) Duration reworkReasonWait,
        @NotNull @DurationMin(minutes = 1) Duration repeatWindow,
        @Min(2) int repeatCount,
        @Min(1) int rootCauseAtLeast,
        @Valid @NotNull IncidentRules incident,
        @Valid @NotNull VisitRules visits,
        @Valid @NotNull FeeRules fees,
        @Valid @NotNull CareRules care,
        @NotNull @DurationMin(seconds = 10) Duration offerTimeout,
        @NotNull @DurationMin(seconds = 10) Duration urgentOfferTimeout,
        @NotNull @DurationMin(seconds = 10) Duration escalationStep,
        @Valid @NotNull DispatchRules dispatch,
        @Valid @NotNull NoiseRules noise,
        @NotNull @DurationMin(minutes = 1) Duration emergencyRepeat,
        @NotNull @DurationMin(seconds = 1) Duration humanAnswerWithin,
        @NotNull @DurationMin(minutes = 1) Duration urgentArrival,
        @NotNull @DurationMin(minutes = 0) Duration urgentArrivalWarning,
        @Valid @NotNull ArrivalRules arrival,
        @NotNull @DurationMin(hours = 1) Duration suspensionAtMost,
        @Valid @NotNull UndecidedRules undecided,
        @NotNull @DurationMin(days = 1) Duration progressLinkKept,
        @Valid @NotNull PrivacyRules privacy,
        @Valid @NotNull RosterRules roster) {

    @AssertTrue(message = "urgent-arrival-warning must be shorter than urgent-arrival")
    boolean isWarningFirst() {
        return urgentArrival == null
                || urgentArrivalWarning == null
                || urgentArrivalWarning.compareTo(urgentArrival) < 0;
    }
}
