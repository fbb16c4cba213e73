package io.repairbot.admin.roster;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.admin.page.Times;
import io.repairbot.admin.roster.Grid.Row;
import io.repairbot.monthplan.Pattern;
import io.repairbot.monthsheet.MonthSheet;
import io.repairbot.monthsheet.MonthSheets;
import io.repairbot.monthsheet.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month: all people, one of them, or one day. */
@Controller
class RosterPage {
    private final MonthSheets sheets;
    private final GridBuilder grids;
    private final Clock clock;

    RosterPage(MonthSheets sheets, GridBuilder grids, Clock clock) {
        this.sheets = sheets;
        this.grids = grids;
        this.clock = clock;
    }

    @GetMapping("/roster")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam @Nullable String month,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String day,
            Model model) {
        LocalDate today = clock.instant().atZone(viewer.zone()).toLocalDate();
        Place place = Place.of(month, person, day, today);
        MonthSheet sheet = sheets.of(viewer.communityId(), place.month());
        List<Problem> problems = sheets.problems(sheet);
        boolean mayEdit = viewer.isSupervisor() && !sheet.standing().published() && !over(sheet);
        Grid grid = grids.grid(sheet, problems, mayEdit);
        model.addAttribute("sheet", sheet);
        model.addAttribute("place", place);
        model.addAttribute("grid", grid);
        model.addAttribute("mayEdit", mayEdit);
        model.addAttribute("state", state(sheet, viewer));
        model.addAttribute("hints", Hint.all(problems, place.month()));
        model.addAttribute("firstOpen", firstOpen(sheet));
        model.addAttribute("patterns", Pattern.values());
        model.addAttribute(
                "told", grid.rows().stream().filter(row -> row.total() > 0).toList());
        model.addAttribute("only", place.person().isEmpty() ? null : row(grid, place.person()));
        wishes(model, sheet, viewer);
        if (!model.containsAttribute("brush"))
            model.addAttribute(
                    "brush", grid.marks().isEmpty() ? 0L : grid.marks().get(0).id());
        return "console/roster";
    }

    private static void wishes(Model model, MonthSheet sheet, Viewer viewer) {
        List<WishLine> lines = sheet.wishes().stream()
                .map(wish -> WishLine.of(wish, sheet, viewer.userid()))
                .toList();
        model.addAttribute("open", lines.stream().filter(WishLine::open).toList());
        model.addAttribute(
                "decided", lines.stream().filter(line -> !line.open()).toList());
    }

    private static LocalDate firstOpen(MonthSheet sheet) {
        LocalDate first = sheet.month().atDay(1);
        return sheet.today().isAfter(first) ? sheet.today() : first;
    }

    private static boolean over(MonthSheet sheet) {
        return sheet.month().atEndOfMonth().isBefore(sheet.today());
    }

    private static Row row(Grid grid, String userid) {
        return grid.rows().stream()
                .filter(row -> row.userid().equals(userid))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static String state(MonthSheet sheet, Viewer viewer) {
        MonthSheet.Standing standing = sheet.standing();
        if (standing.published() && standing.publishedAt() != null)
            return standing.publisher() + " " + Times.dayAndTime(standing.publishedAt(), viewer.zone()) + " 发布";
        if (over(sheet)) return "没有发布过，当时按固定值班";
        return "发布以前，当班仍按固定值班";
    }
}
