package io.repairbot.monthplan;

import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Recipient;
import io.repairbot.roster.Supervision;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class PlanReminder implements RosterSweep {
    private static final Logger log = LoggerFactory.getLogger(PlanReminder.class);
    private static final int DAYS_BEFORE = 3;
    private static final LocalTime AT = LocalTime.of(9, 0);

    private final Communities communities;
    private final PlanMapper plans;
    private final Reminding reminding;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanReminder(
            Communities communities,
            PlanMapper plans,
            Reminding reminding,
            TransactionTemplate transaction,
            Clock clock) {
        this.communities = communities;
        this.plans = plans;
        this.reminding = reminding;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Goes on past a community that fails. */
    @Override
    public void remindDue() {
        for (Community community : communities.all()) {
            try {
                transaction.executeWithoutResult(status -> remind(community));
            } catch (RuntimeException failure) {
                log.error("Nobody could be reminded of the plan of {}; the sweep goes on", community.code(), failure);
            }
        }
    }

    private void remind(Community community) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), community.zone());
        YearMonth month = YearMonth.from(now);
        LocalDate begins = month.atEndOfMonth().minusDays(DAYS_BEFORE);
        if (now.toLocalDate().isBefore(begins) || now.toLocalTime().isBefore(AT)) return;
        YearMonth next = month.plusMonths(1);
        boolean published = plans.plan(community.id(), next.atDay(1))
                .filter(PlanMapper.PlanRow::isPublished)
                .isPresent();
        if (!published) reminding.remind(community, next, now.toLocalDate());
    }

    /** Once a day, whatever the number of replicas. */
    @org.springframework.stereotype.Component
    record Reminding(Days days, Supervision supervision, Notices notices) {
        void remind(Community community, YearMonth month, LocalDate today) {
            if (days.first(community.id(), today) == 0) return;
            Map<String, Object> facts = Map.of("number", month.toString(), "month", month.getMonthValue() + "月");
            supervision
                    .planners(community.id())
                    .forEach(who -> notices.write(NewNotice.to(Recipient.staff(who.userid()), "roster-missing", facts)
                            .onCard("roster_" + month + "_" + today + "_"
                                    + who.userid().replaceAll("[^0-9A-Za-z_-]", "-"))));
        }
    }

    @Mapper
    interface Days {
        @Insert("INSERT IGNORE INTO duty_plan_reminder (community_id, day) VALUES (#{community}, #{day})")
        int first(@Param("community") long communityId, @Param("day") LocalDate day);
    }
}
