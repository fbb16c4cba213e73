package io.repairbot.roster;

import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(noRollbackFor = ImpossibleWish.class)
class PlanDesk implements MonthPlans {
    private static final int NAME = 32;
    private static final int WEEK = 168;
    /** Post of the shifts that are made of standing duties. */
    private static final String STANDING = "值班";

    private final PlanMapper plans;
    private final Supervision supervision;
    private final Publishing publishing;
    private final PlanReminder.Reminding reminding;

    PlanDesk(PlanMapper plans, Supervision supervision, Publishing publishing, PlanReminder.Reminding reminding) {
        this.plans = plans;
        this.supervision = supervision;
        this.publishing = publishing;
        this.reminding = reminding;
    }

    @Override
    public Shift shift(String userid, String post, String name, LocalTime starts, int hours) {
        StaffMember who = supervision.supervisor(userid);
        if (post.isBlank() || name.isBlank() || post.length() > NAME || name.length() > NAME)
            throw new ImpossibleWish("岗位和班次名称要填写，最多" + NAME + "个字。");
        if (hours < 1 || hours > WEEK) throw new ImpossibleWish("班次时长要在1到" + WEEK + "小时之间。");
        plans.putShift(who.communityId(), new Shift(0, who.communityId(), post, name, starts, hours));
        return plans.shiftNamed(who.communityId(), post, name).orElseThrow();
    }

    @Override
    public List<Shift> shifts(long communityId) {
        return plans.shifts(communityId);
    }

    @Override
    public void rotate(String userid, YearMonth month, List<Rotation> rotations) {
        StaffMember who = supervision.supervisor(userid);
        rotations.forEach(rotation -> check(who, rotation));
        LocalDate first = draft(who, month);
        rotations.stream().map(Rotation::shiftId).distinct().forEach(shift -> plans.clear(shift, first));
        for (Rotation rotation : rotations) {
            for (int day = 0; day < month.lengthOfMonth(); day++) {
                String person = rotation.people()
                        .get(day / rotation.days() % rotation.people().size());
                plans.add(new Entry(rotation.shiftId(), first.plusDays(day), person.toLowerCase(Locale.ROOT)), first);
            }
        }
    }

    private void check(StaffMember who, Rotation rotation) {
        ofCommunity(who, rotation.shiftId());
        if (rotation.people().isEmpty() || rotation.days() < 1) throw new ImpossibleWish("轮班要有人员，每人至少1天。");
        rotation.people().forEach(person -> supervision.colleague(who.communityId(), person));
    }

    @Override
    public void copyLastMonth(String userid, YearMonth month) {
        StaffMember who = supervision.supervisor(userid);
        LocalDate last = month.minusMonths(1).atDay(1);
        List<Entry> before = plans.entries(who.communityId(), last);
        LocalDate first = draft(who, month);
        if (before.isEmpty()) {
            fromStanding(who, month);
            return;
        }
        plans.shifts(who.communityId()).forEach(shift -> plans.clear(shift.id(), first));
        first.datesUntil(first.plusMonths(1))
                .forEach(day -> before.stream()
                        .filter(entry -> entry.day().equals(model(day, last)))
                        .forEach(entry -> plans.add(new Entry(entry.shiftId(), day, entry.userid()), first)));
    }

    private void fromStanding(StaffMember who, YearMonth month) {
        plans.shiftsOfStanding(who.communityId(), STANDING);
        List<PlanMapper.Standing> duties = plans.standing(who.communityId(), STANDING);
        LocalDate first = month.atDay(1);
        first.datesUntil(first.plusMonths(1))
                .forEach(day -> duties.stream()
                        .filter(duty -> duty.weekday() == day.getDayOfWeek().getValue())
                        .forEach(duty -> plans.add(new Entry(duty.shiftId(), day, duty.userid()), first)));
    }

    /** The same weekday of the same week, of the fourth for a fifth. */
    private static LocalDate model(LocalDate day, LocalDate last) {
        int week = Math.min((day.getDayOfMonth() - 1) / 7, 3);
        int ahead = Math.floorMod(
                day.getDayOfWeek().getValue() - last.getDayOfWeek().getValue(), 7);
        return last.plusDays(ahead + 7L * week);
    }

    @Override
    public void assign(String userid, long shiftId, LocalDate day, String person) {
        StaffMember who = supervision.supervisor(userid);
        ofCommunity(who, shiftId);
        StaffMember him = supervision.colleague(who.communityId(), person);
        LocalDate month = draft(who, YearMonth.from(day));
        plans.add(new Entry(shiftId, day, him.userid()), month);
    }

    @Override
    public void remove(String userid, long shiftId, LocalDate day, String person) {
        StaffMember who = supervision.supervisor(userid);
        ofCommunity(who, shiftId);
        draft(who, YearMonth.from(day));
        plans.remove(new Entry(shiftId, day, person.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<Entry> entries(long communityId, YearMonth month) {
        return plans.entries(communityId, month.atDay(1));
    }

    @Override
    public boolean isPublished(long communityId, YearMonth month) {
        return plans.state(communityId, month.atDay(1))
                .filter("PUBLISHED"::equals)
                .isPresent();
    }

    @Override
    public void publish(String userid, YearMonth month) {
        StaffMember who = supervision.supervisor(userid);
        LocalDate first = draft(who, month);
        List<Entry> entries = plans.entries(who.communityId(), first);
        if (entries.isEmpty()) throw new ImpossibleWish(month.getMonthValue() + "月还没有排班，不能发布。");
        complete(plans.shifts(who.communityId()), month, entries);
        publishing.publish(who, month, entries);
        reminding.published(who, month);
    }

    private static void complete(List<Shift> shifts, YearMonth month, List<Entry> entries) {
        Set<String> filled = entries.stream()
                .map(entry -> entry.shiftId() + "@" + entry.day())
                .collect(Collectors.toCollection(HashSet::new));
        for (Shift shift : shifts) {
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                if (!filled.contains(shift.id() + "@" + month.atDay(day)))
                    throw new ImpossibleWish("%d月%d日的%s%s还没有人，排满后再发布。"
                            .formatted(month.getMonthValue(), day, shift.post(), shift.name()));
            }
        }
    }

    /** The month's first day; its draft is there and locked. @throws ImpossibleWish when it is published */
    private LocalDate draft(StaffMember who, YearMonth month) {
        LocalDate first = month.atDay(1);
        if (isPublished(who.communityId(), month))
            throw new ImpossibleWish(month.getMonthValue() + "月的排班已经发布，变动请走请假或换班。");
        plans.begin(who.communityId(), first);
        return first;
    }

    private void ofCommunity(StaffMember who, long shiftId) {
        boolean known = plans.shifts(who.communityId()).stream().anyMatch(shift -> shift.id() == shiftId);
        if (!known) throw new ImpossibleWish("没有找到这个班次。");
    }
}
