package io.repairbot.demo.history;

import io.repairbot.catalogue.ServiceItem;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.rules.ReturnBy;
import io.repairbot.rules.Rules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules' numbers as one order needs them. */
record Times(Rules rules, ReturnBy returns, ZoneId zone, Crew crew) {
    /** @param due who arrives then is late */
    record Judged(String rule, Instant due) {}

    Duration toAccept(ServiceItem service) {
        return service.urgent() ? rules.urgentOfferTimeout() : rules.offerTimeout();
    }

    Duration step() {
        return rules.escalationStep();
    }

    Duration toRemind() {
        return rules.callbackReminderAfter();
    }

    /** A working day, roughly: the calendar is not asked. */
    Duration toPhone() {
        return rules.phoneCallBackAfter().multipliedBy(3);
    }

    Instant tellable(ServiceItem service, Instant at) {
        return service.urgent() ? at : rules.noise().loudFrom(at, zone);
    }

    Instant returnBy(Instant at) {
        return returns.reportedAt(at, zone);
    }

    Instant returnBy(Instant at, @Nullable Instant visit) {
        return returns.appointed(visit, null, at, zone);
    }

    Map<DeadlineKind, Instant> returning(Instant returnBy, Instant at) {
        Instant reminder = returnBy.minus(rules.returnReminderBefore());
        return Map.of(
                DeadlineKind.RETURN_REMINDER,
                reminder.isBefore(at) ? at : reminder,
                DeadlineKind.RETURN_OVERDUE,
                returnBy,
                DeadlineKind.RETURN_MANAGER,
                returnBy.plus(rules.managerAfter()));
    }

    Map<DeadlineKind, Instant> arriving(ServiceItem service, Instant at, @Nullable Instant visit) {
        Instant from = visit == null ? at : visit;
        if (isHurried(service))
            return Map.of(
                    DeadlineKind.ARRIVAL_WARNING, from.plus(rules.urgentArrivalWarning()),
                    DeadlineKind.ARRIVAL_LATE, from.plus(rules.urgentArrival()));
        if (visit == null) return Map.of();
        return Map.of(
                DeadlineKind.VISIT_REMINDER, visit.plus(rules.arrival().visitReminderAfter()),
                DeadlineKind.VISIT_LATE, visit.plus(rules.arrival().visitLateAfter()));
    }

    /** Null when nobody was waited for at a certain time. @param begun when the round began */
    @Nullable
    Judged judged(ServiceItem service, @Nullable Instant visit, Instant begun) {
        Map<DeadlineKind, Instant> clocks = arriving(service, begun, visit);
        Instant hurried = clocks.get(DeadlineKind.ARRIVAL_LATE);
        if (hurried != null) return new Judged("W8B", hurried);
        Instant appointed = clocks.get(DeadlineKind.VISIT_REMINDER);
        return appointed == null ? null : new Judged("W8A", appointed);
    }

    boolean isHurried(ServiceItem service) {
        return service.urgent() && rules.arrival().urgentTrades().contains(service.trade());
    }
}
