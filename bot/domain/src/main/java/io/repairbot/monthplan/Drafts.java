package io.repairbot.monthplan;

import io.repairbot.duty.DutyWords;
import io.repairbot.monthplan.PlanMapper.PlanRow;
import io.repairbot.shift.Shift;
import io.repairbot.shift.Shifts;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which drafts may be changed, and by one at a time. In the caller's transaction. */
@Component
class Drafts {
    /** Nobody plans further ahead. */
    private static final int MONTHS = 12;

    private final PlanMapper plans;
    private final Shifts shifts;
    private final DutyWords wording;
    private final Clock clock;

    Drafts(PlanMapper plans, Shifts shifts, DutyWords wording, Clock clock) {
        this.plans = plans;
        this.shifts = shifts;
        this.wording = wording;
        this.clock = clock;
    }

    /** The month's first day; its draft is there, locked, and counted as changed. @throws ImpossibleWish when it is published, over, or too far ahead */
    LocalDate open(StaffMember who, YearMonth month) {
        YearMonth now = YearMonth.from(today(who));
        if (month.isBefore(now)) throw new ImpossibleWish(name(month) + "已经过去，不能再排班。");
        if (month.isAfter(now.plusMonths(MONTHS))) throw new ImpossibleWish("最多只能提前" + MONTHS + "个月排班。");
        if (held(who, month).isPublished()) throw new ImpossibleWish(name(month) + "的排班已经发布，变动请走请假或换班。");
        plans.touch(who.communityId(), month.atDay(1));
        return month.atDay(1);
    }

    /** @throws ImpossibleWish when it has another version by now */
    void hold(StaffMember who, YearMonth month, long version) {
        if (held(who, month).version() != version)
            throw new ImpossibleWish("刚才有人改过" + name(month) + "的排班，您的这一步没有保存。请看过最新的排班再做一次。");
    }

    private PlanRow held(StaffMember who, YearMonth month) {
        plans.begin(who.communityId(), month.atDay(1));
        return plans.plan(who.communityId(), month.atDay(1)).orElseThrow();
    }

    void requireAhead(StaffMember who, LocalDate day) {
        if (day.isBefore(today(who))) throw new ImpossibleWish(wording.day(day) + "已经过去，不能再排。");
    }

    void requireShift(StaffMember who, long shiftId) {
        boolean known = shifts.of(who.communityId()).stream().anyMatch(shift -> shift.id() == shiftId);
        if (!known) throw new ImpossibleWish("没有找到这个班次。");
    }

    /** @param from what lies before need not be complete */
    void requireComplete(StaffMember who, LocalDate from, List<Entry> entries) {
        Set<String> filled = entries.stream()
                .map(entry -> entry.shiftId() + "@" + entry.day())
                .collect(Collectors.toSet());
        shifts.of(who.communityId()).stream()
                .filter(Shift::daily)
                .forEach(shift -> from.datesUntil(from.withDayOfMonth(1).plusMonths(1))
                        .filter(day -> !filled.contains(shift.id() + "@" + day))
                        .findFirst()
                        .ifPresent(day -> {
                            throw new ImpossibleWish("%d月%d日的%s%s还没有人，排满后再发布。"
                                    .formatted(day.getMonthValue(), day.getDayOfMonth(), shift.post(), shift.name()));
                        }));
    }

    /** The first day that may still be planned. */
    LocalDate ahead(StaffMember who, LocalDate first) {
        LocalDate today = today(who);
        return today.isAfter(first) ? today : first;
    }

    private LocalDate today(StaffMember who) {
        return wording.today(who.communityId(), clock.instant());
    }

    static String name(YearMonth month) {
        return month.getMonthValue() + "月";
    }
}
