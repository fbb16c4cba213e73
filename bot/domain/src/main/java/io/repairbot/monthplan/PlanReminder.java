package io.repairbot.monthplan;

import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.monthplan.Publishing.Published;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Recipient;
import io.repairbot.roster.Supervision;
import io.repairbot.staff.StaffMember;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
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
            supervision.planners(community.id()).forEach(who -> show(who, month, today, "roster-missing", ""));
        }

        /** Nothing more can be tapped on the cards that asked for the plan. */
        @EventListener
        void on(Published event) {
            long community = event.by().communityId();
            for (LocalDate day : days.of(community, event.month().atDay(1)))
                supervision
                        .planners(community)
                        .forEach(who -> show(
                                who,
                                event.month(),
                                day,
                                "roster-done",
                                event.by().name()));
        }

        private void show(StaffMember who, YearMonth month, LocalDate day, String template, String by) {
            Map<String, Object> facts =
                    Map.of("number", month.toString(), "month", month.getMonthValue() + "月", "person", by);
            String key = "roster_" + month + "_" + day + "_" + who.userid().replaceAll("[^0-9A-Za-z_-]", "-");
            notices.write(
                    NewNotice.to(Recipient.staff(who.userid()), template, facts).onCard(key));
        }
    }

    @Mapper
    interface Days {
        /** Of the month before {@code month}. */
        @Select("SELECT day FROM duty_plan_reminder WHERE community_id = #{community} AND day < #{month}"
                + " AND day >= DATE_SUB(#{month}, INTERVAL 1 MONTH) ORDER BY day")
        List<LocalDate> of(@Param("community") long communityId, @Param("month") LocalDate month);

        @Insert("INSERT IGNORE INTO duty_plan_reminder (community_id, day) VALUES (#{community}, #{day})")
        int first(@Param("community") long communityId, @Param("day") LocalDate day);
    }
}
