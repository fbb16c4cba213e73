package io.repairbot.monthplan;

import io.repairbot.calendar.WorkingCalendar;
import io.repairbot.shift.Shifts;
import io.repairbot.staff.StaffMember;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills an open draft. In the caller's transaction. */
@Component
class Filler {
    private final PlanMapper plans;
    private final Shifts shifts;
    private final WorkingCalendar calendar;

    Filler(PlanMapper plans, Shifts shifts, WorkingCalendar calendar) {
        this.plans = plans;
        this.shifts = shifts;
        this.calendar = calendar;
    }

    void byPattern(StaffMember who, Filling filling, LocalDate month) {
        filling.people().forEach(person -> plans.clear(who.communityId(), person, filling.first(), filling.last()));
        filling.entries(calendar).forEach(entry -> plans.add(entry, month));
    }

    /** @param from the first day that may be changed */
    void fromLastMonth(StaffMember who, LocalDate from) {
        LocalDate month = from.withDayOfMonth(1);
        LocalDate last = month.minusMonths(1);
        List<Entry> before = plans.entries(who.communityId(), last);
        plans.clearAll(who.communityId(), month, from);
        if (before.isEmpty()) {
            fromStanding(who, from);
            return;
        }
        from.datesUntil(month.plusMonths(1))
                .forEach(day -> before.stream()
                        .filter(entry -> entry.day().equals(model(day, last)))
                        .forEach(entry -> plans.add(new Entry(entry.shiftId(), day, entry.userid()), month)));
    }

    private void fromStanding(StaffMember who, LocalDate from) {
        shifts.makeStanding(who.communityId());
        List<PlanMapper.Standing> duties = plans.standing(who.communityId(), Shifts.STANDING);
        LocalDate month = from.withDayOfMonth(1);
        from.datesUntil(month.plusMonths(1))
                .forEach(day -> duties.stream()
                        .filter(duty -> duty.weekday() == day.getDayOfWeek().getValue())
                        .forEach(duty -> plans.add(new Entry(duty.shiftId(), day, duty.userid()), month)));
    }

    /** The same weekday of the same week, of the fourth for a fifth. */
    private static LocalDate model(LocalDate day, LocalDate last) {
        int week = Math.min((day.getDayOfMonth() - 1) / 7, 3);
        int ahead = Math.floorMod(
                day.getDayOfWeek().getValue() - last.getDayOfWeek().getValue(), 7);
        return last.plusDays(ahead + 7L * week);
    }
}
