package io.repairbot.admin.roster;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.admin.roster.Forms.NewShift;
import io.repairbot.shift.Shift;
import io.repairbot.shift.Shifts;
import io.repairbot.workorder.ImpossibleWish;
import java.time.YearMonth;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which shifts there are (S2). */
@Service
@Transactional(noRollbackFor = ImpossibleWish.class)
class ShiftActions {
    private final Shifts shifts;
    private final Known known;
    private final Deeds deeds;

    ShiftActions(Shifts shifts, Known known, Deeds deeds) {
        this.shifts = shifts;
        this.known = known;
        this.deeds = deeds;
    }

    public String make(Viewer viewer, YearMonth month, NewShift form) {
        Shift made = shifts.make(
                viewer.userid(),
                Forms.words(form.post()),
                Forms.words(form.name()),
                form.time(),
                form.hours() == null ? 0 : form.hours());
        return written(viewer, month, made.post() + made.name() + "，" + made.starts() + "起" + made.hours() + "小时");
    }

    public String daily(Viewer viewer, YearMonth month, long shift, boolean daily) {
        String name = known.shifts(viewer, Set.of(shift));
        shifts.daily(viewer.userid(), shift, daily);
        return written(viewer, month, name + (daily ? "：每天要有人" : "：有需要才排"));
    }

    public String drop(Viewer viewer, YearMonth month, long shift) {
        String name = known.shifts(viewer, Set.of(shift));
        shifts.drop(viewer.userid(), shift);
        return written(viewer, month, "删除" + name);
    }

    private String written(Viewer viewer, YearMonth month, String what) {
        deeds.write(viewer, Deed.SHIFT_CHANGED, month.toString(), what);
        return "班次已保存：" + what + "。";
    }
}
