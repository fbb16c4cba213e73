package io.repairbot.monthplan;

import io.repairbot.duty.DutyChanged;
import io.repairbot.duty.DutyWords;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Recipient;
import io.repairbot.staff.StaffMember;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a plan count: in the caller's transaction, with everybody told his own duties (S1). */
@Component
class Publishing {
    private final PlanMapper plans;
    private final DutyWords wording;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(PlanMapper plans, DutyWords wording, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.wording = wording;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    void publish(StaffMember by, YearMonth month, List<Entry> entries) {
        int rows = plans.publish(by.communityId(), month.atDay(1), by.userid(), clock.instant());
        if (rows != 1) throw new IllegalStateException("The plan of " + month + " is no draft any more");
        entries.stream()
                .map(Entry::userid)
                .distinct()
                .sorted()
                .forEach(person -> tell(by.communityId(), month, person));
        events.publishEvent(new DutyChanged(by.communityId()));
        events.publishEvent(new Published(by, month));
    }

    /** In the transaction of the publishing. */
    record Published(StaffMember by, YearMonth month) {}

    private void tell(long communityId, YearMonth month, String person) {
        String duties = wording.duties(communityId, person, month.atDay(1), month.atEndOfMonth());
        notices.write(NewNotice.to(
                Recipient.staff(person),
                "duty-published",
                Map.of("month", month.getMonthValue() + "月", "duties", duties)));
    }
}
