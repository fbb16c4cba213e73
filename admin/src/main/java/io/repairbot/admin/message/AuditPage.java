package io.repairbot.admin.message;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.page.Times;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, newest first; nobody can change it here. */
@Controller
class AuditPage {
    private static final int PAGE = 100;

    private final LetterMapper rows;

    AuditPage(LetterMapper rows) {
        this.rows = rows;
    }

    @GetMapping("/audit")
    String show(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "0") long before, Model model) {
        List<LetterMapper.Done> found = rows.deeds(viewer.communityId(), before, PAGE + 1);
        List<LetterMapper.Done> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute(
                "lines", shown.stream().map(done -> line(done, viewer)).toList());
        model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
        return "console/audit";
    }

    private static Line line(LetterMapper.Done done, Viewer viewer) {
        return new Line(
                Times.dayAndTime(done.at(), viewer.zone()),
                done.name(),
                Deed.valueOf(done.deed()).label(),
                done.subject(),
                done.detail());
    }

    public record Line(String at, String who, String what, String subject, String detail) {}
}
