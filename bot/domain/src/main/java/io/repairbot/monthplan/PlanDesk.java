package io.repairbot.monthplan;

import io.repairbot.roster.Supervision;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(noRollbackFor = ImpossibleWish.class)
class PlanDesk implements MonthPlans {
    /** More than one day has hardly ever use, and none is a day off. */
    private static final int SHIFTS_A_DAY = 3;

    private final PlanMapper plans;
    private final Supervision supervision;
    private final Drafts drafts;
    private final Filler filler;
    private final Publishing publishing;

    PlanDesk(PlanMapper plans, Supervision supervision, Drafts drafts, Filler filler, Publishing publishing) {
        this.plans = plans;
        this.supervision = supervision;
        this.drafts = drafts;
        this.filler = filler;
        this.publishing = publishing;
    }

    @Override
    public void hold(String userid, YearMonth month, long version) {
        drafts.hold(supervision.supervisor(userid), month, version);
    }

    @Override
    public void put(String userid, LocalDate day, String person, Set<Long> was, Set<Long> shifts) {
        StaffMember who = supervision.supervisor(userid);
        StaffMember him = supervision.colleague(who.communityId(), person);
        require(shifts.size() <= SHIFTS_A_DAY, "一个人一天最多排" + SHIFTS_A_DAY + "个班。");
        shifts.forEach(shift -> drafts.requireShift(who, shift));
        drafts.requireAhead(who, day);
        LocalDate month = drafts.open(who, YearMonth.from(day));
        require(
                shiftsOf(him, day).equals(was),
                "刚才有人改过" + him.name() + day.getMonthValue() + "月" + day.getDayOfMonth() + "日的排班，您的这一步没有保存。");
        plans.clear(who.communityId(), him.userid(), day, day);
        shifts.forEach(shift -> plans.add(new Entry(shift, day, him.userid()), month));
    }

    private Set<Long> shiftsOf(StaffMember person, LocalDate day) {
        return plans.entries(person.communityId(), YearMonth.from(day).atDay(1)).stream()
                .filter(entry -> entry.day().equals(day) && entry.userid().equals(person.userid()))
                .map(Entry::shiftId)
                .collect(Collectors.toSet());
    }

    @Override
    public void fill(String userid, Filling filling) {
        StaffMember who = supervision.supervisor(userid);
        YearMonth month = YearMonth.from(filling.first());
        require(!filling.people().isEmpty(), "请先选人。");
        require(!filling.first().isAfter(filling.last()), "开始日期不能晚于结束日期。");
        require(YearMonth.from(filling.last()).equals(month), "一次只能排同一个月里的日子。");
        if (filling.pattern() != Pattern.NEVER) drafts.requireShift(who, filling.shiftId());
        filling.people().forEach(person -> supervision.colleague(who.communityId(), person));
        drafts.requireAhead(who, filling.first());
        LocalDate first = drafts.open(who, month);
        filler.byPattern(who, filling, first);
    }

    @Override
    public void copyLastMonth(String userid, YearMonth month) {
        StaffMember who = supervision.supervisor(userid);
        LocalDate first = drafts.open(who, month);
        filler.fromLastMonth(who, drafts.ahead(who, first));
    }

    @Override
    public List<Entry> entries(long communityId, YearMonth month) {
        return plans.entries(communityId, month.atDay(1));
    }

    @Override
    public boolean isPublished(long communityId, YearMonth month) {
        return plans.plan(communityId, month.atDay(1))
                .filter(PlanMapper.PlanRow::isPublished)
                .isPresent();
    }

    @Override
    public void publish(String userid, YearMonth month) {
        StaffMember who = supervision.supervisor(userid);
        LocalDate first = drafts.open(who, month);
        List<Entry> entries = plans.entries(who.communityId(), first);
        require(!entries.isEmpty(), Drafts.name(month) + "还没有排班，不能发布。");
        drafts.requireComplete(who, drafts.ahead(who, first), entries);
        publishing.publish(who, month, entries);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new ImpossibleWish(otherwise);
    }
}
