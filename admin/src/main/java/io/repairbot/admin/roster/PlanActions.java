package io.repairbot.admin.roster;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.admin.page.Missing;
import io.repairbot.admin.roster.Forms.Fill;
import io.repairbot.admin.roster.Forms.Tap;
import io.repairbot.monthplan.Filling;
import io.repairbot.monthplan.MonthPlans;
import io.repairbot.monthplan.Pattern;
import io.repairbot.monthsheet.MonthSheets;
import io.repairbot.workorder.ImpossibleWish;
import java.time.YearMonth;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What supervisors do to a draft: a verb of the domain and the line that says who did it, in one transaction. */
@Service
@Transactional(noRollbackFor = ImpossibleWish.class)
class PlanActions {
    private final MonthPlans plans;
    private final MonthSheets sheets;
    private final Known known;
    private final Deeds deeds;

    PlanActions(MonthPlans plans, MonthSheets sheets, Known known, Deeds deeds) {
        this.plans = plans;
        this.sheets = sheets;
        this.known = known;
        this.deeds = deeds;
    }

    public String set(Viewer viewer, YearMonth month, Tap tap) {
        String name = known.person(viewer, tap.person());
        if (!YearMonth.from(tap.day()).equals(month)) throw new Missing();
        String wanted = known.shifts(viewer, tap.wanted());
        plans.put(viewer.userid(), tap.day(), tap.person(), tap.was(), tap.wanted());
        String what = name + WishLine.words(tap.day()) + "：" + wanted;
        deeds.write(viewer, Deed.ROSTER_SET, month.toString(), what);
        return "";
    }

    public String fill(Viewer viewer, YearMonth month, long version, Fill form) {
        Filling filling = form.filling();
        String names = known.people(viewer, filling.people());
        String shift = filling.pattern() == Pattern.NEVER ? "" : "，" + known.shifts(viewer, Set.of(filling.shiftId()));
        if (!YearMonth.from(filling.first()).equals(month)) throw new ImpossibleWish("请选这个月里的日子。");
        plans.hold(viewer.userid(), month, version);
        plans.fill(viewer.userid(), filling);
        String what = names + "，" + WishLine.words(filling.first()) + "至" + WishLine.words(filling.last()) + "，"
                + filling.pattern().label() + shift;
        deeds.write(viewer, Deed.ROSTER_FILLED, month.toString(), what);
        return "已排好：" + what + "。";
    }

    public String copy(Viewer viewer, YearMonth month, long version) {
        plans.hold(viewer.userid(), month, version);
        plans.copyLastMonth(viewer.userid(), month);
        deeds.write(viewer, Deed.ROSTER_COPIED, month.toString(), "");
        return "已按上个月的排班生成，请核对。";
    }

    public String publish(Viewer viewer, YearMonth month, long version, boolean knowingly) {
        sheets.publish(viewer.userid(), month, version, knowingly);
        deeds.write(viewer, Deed.ROSTER_PUBLISHED, month.toString(), "");
        return "已发布，每个人都会收到自己的班次。";
    }
}
