package io.repairbot.deadline;

import io.repairbot.calendar.WorkingCalendar;
import io.repairbot.community.Communities;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When a clock that starts now is due: by the wall clock, or in working time where the calendar says so. */
@Component
class DueTimes {
    private final WorkingCalendar calendar;
    private final Communities communities;
    private final Set<DeadlineKind> working = EnumSet.noneOf(DeadlineKind.class);

    /** @throws IllegalStateException when the calendar names a clock that is none, or one that may not wait for the morning */
    DueTimes(WorkingCalendar calendar, Communities communities) {
        this.calendar = calendar;
        this.communities = communities;
        calendar.clocks().forEach(name -> working.add(named(name)));
    }

    private static DeadlineKind named(String name) {
        for (DeadlineKind kind : DeadlineKind.values()) {
            if (!kind.name().equals(name)) continue;
            if (kind.isWallClock())
                throw new IllegalStateException("calendar-CN.yml: clocks: " + name + " must run by the wall clock");
            return kind;
        }
        throw new IllegalStateException("calendar-CN.yml: clocks: there is no clock " + name);
    }

    boolean isWorkingTime(DeadlineKind kind) {
        return working.contains(kind);
    }

    Instant due(WorkOrder order, DeadlineKind kind, Instant from, Duration after) {
        if (!isWorkingTime(kind)) return from.plus(after);
        return calendar.plus(from, after, communities.get(order.communityId()).zone());
    }
}
