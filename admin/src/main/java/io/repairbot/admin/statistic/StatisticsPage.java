package io.repairbot.admin.statistic;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.figure.Share;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class StatisticsPage {
    private final StatisticDesk desk;
    private final Deeds deeds;
    private final TransactionOperations transaction;

    StatisticsPage(StatisticDesk desk, Deeds deeds, TransactionOperations transaction) {
        this.desk = desk;
        this.deeds = deeds;
        this.transaction = transaction;
    }

    @GetMapping("/statistics")
    String show(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String month, Model model) {
        model.addAttribute("s", desk.of(viewer, month));
        model.addAttribute("shares", Share.values());
        return "console/statistics";
    }

    /** Written down before the first byte leaves. */
    @GetMapping("/statistics/export")
    void export(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String month,
            HttpServletResponse response)
            throws IOException {
        Statistics figures = desk.of(viewer, month);
        transaction.executeWithoutResult(status -> deeds.write(viewer, Deed.STATISTICS_EXPORTED, figures.month(), ""));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"statistics-" + figures.month() + ".xlsx\"; filename*=UTF-8''%E7%BB%9F%E8%AE%A1"
                        + figures.month() + ".xlsx");
        new StatisticExport(figures).write(response.getOutputStream());
    }
}
