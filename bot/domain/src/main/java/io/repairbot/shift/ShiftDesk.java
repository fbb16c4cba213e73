package io.repairbot.shift;

import io.repairbot.roster.Supervision;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(noRollbackFor = ImpossibleWish.class)
class ShiftDesk implements Shifts {
    private static final int NAME = 32;
    private static final int WEEK = 168;
    private static final int MOST = 30;

    private final ShiftMapper shifts;
    private final Supervision supervision;

    ShiftDesk(ShiftMapper shifts, Supervision supervision) {
        this.shifts = shifts;
        this.supervision = supervision;
    }

    @Override
    public Shift make(String userid, String post, String name, LocalTime starts, int hours) {
        StaffMember who = supervision.supervisor(userid);
        require(isName(post) && isName(name), "岗位和班次名称要填写，最多" + NAME + "个字。");
        require(hours >= 1 && hours <= WEEK, "班次时长要在1到" + WEEK + "小时之间。");
        Shift wanted = new Shift(0, who.communityId(), post.strip(), name.strip(), starts, hours, true);
        List<Shift> there = shifts.of(who.communityId());
        there.stream().filter(shift -> isSameName(shift, wanted)).forEach(before -> changeable(before, wanted));
        require(there.size() < MOST, "班次最多" + MOST + "个，请先删掉不用的。");
        shifts.put(wanted);
        return shifts.named(wanted).orElseThrow();
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= NAME;
    }

    private static boolean isSameName(Shift one, Shift other) {
        return one.post().equals(other.post()) && one.name().equals(other.name());
    }

    private void changeable(Shift before, Shift wanted) {
        boolean same = before.starts().equals(wanted.starts()) && before.hours() == wanted.hours();
        require(same || !shifts.isUsed(before.id()), before.name() + "已经排过人，时间不能再改；请另建一个班次。");
    }

    @Override
    public List<Shift> of(long communityId) {
        return shifts.of(communityId);
    }

    @Override
    public void makeStanding(long communityId) {
        shifts.ofStanding(communityId, STANDING);
    }

    @Override
    public void daily(String userid, long shiftId, boolean daily) {
        StaffMember who = supervision.supervisor(userid);
        require(shifts.daily(who.communityId(), shiftId, daily) == 1, "没有找到这个班次。");
    }

    @Override
    public void drop(String userid, long shiftId) {
        StaffMember who = supervision.supervisor(userid);
        require(!shifts.isUsed(shiftId), "这个班次已经排过人，不能删除；可以改成“有需要才排”。");
        require(shifts.drop(who.communityId(), shiftId) == 1, "没有找到这个班次。");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new ImpossibleWish(otherwise);
    }
}
