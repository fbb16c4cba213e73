package io.repairbot.admin.roster;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.roster.Forms.Fill;
import io.repairbot.admin.roster.Forms.Tap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a draft; the answer is always the page it was done on. */
@Controller
class PlanPage {
    private final PlanActions actions;

    PlanPage(PlanActions actions) {
        this.actions = actions;
    }

    @PostMapping("/roster/{month}/cell")
    String set(@AuthenticationPrincipal Viewer viewer, Back back, Tap tap, RedirectAttributes next) {
        next.addFlashAttribute("brush", tap.picked()).addFlashAttribute("add", tap.adds());
        return back.after(next, month -> actions.set(viewer, month, tap));
    }

    @PostMapping("/roster/{month}/fill")
    String fill(
            @AuthenticationPrincipal Viewer viewer,
            Back back,
            Fill form,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes next) {
        return back.after(next, month -> actions.fill(viewer, month, version, form));
    }

    @PostMapping("/roster/{month}/copy")
    String copy(
            @AuthenticationPrincipal Viewer viewer,
            Back back,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes next) {
        return back.after(next, month -> actions.copy(viewer, month, version));
    }

    @PostMapping("/roster/{month}/publish")
    String publish(
            @AuthenticationPrincipal Viewer viewer,
            Back back,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "false") boolean knowingly,
            RedirectAttributes next) {
        return back.after(next, month -> actions.publish(viewer, month, version, knowingly));
    }
}
