package io.repairbot.monthsheet;

import io.repairbot.monthplan.MonthPlans;
import io.repairbot.roster.Supervision;
import io.repairbot.workorder.ImpossibleWish;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SheetDesk implements MonthSheets {
    private final SheetReader reader;
    private final List<Check> checks;
    private final MonthPlans plans;
    private final Supervision supervision;

    SheetDesk(SheetReader reader, List<Check> checks, MonthPlans plans, Supervision supervision) {
        this.reader = reader;
        this.checks = List.copyOf(checks);
        this.plans = plans;
        this.supervision = supervision;
    }

    @Override
    public MonthSheet of(long communityId, YearMonth month) {
        return reader.read(communityId, month);
    }

    @Override
    public List<Problem> problems(MonthSheet sheet) {
        return checks.stream()
                .flatMap(check -> check.problems(sheet))
                .sorted(Problem.ORDER)
                .toList();
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public void publish(String userid, YearMonth month, long version, boolean knowingly) {
        plans.hold(userid, month, version);
        long community = supervision.supervisor(userid).communityId();
        long open = problems(of(community, month)).stream()
                .filter(problem -> !problem.kind().blocks())
                .count();
        if (open > 0 && !knowingly) throw new ImpossibleWish("还有" + open + "处要留意。请先看“要留意的地方”，确实可以的话勾选“看过了，仍要发布”。");
        plans.publish(userid, month);
    }
}
