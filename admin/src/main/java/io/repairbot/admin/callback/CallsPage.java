package io.repairbot.admin.callback;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.callback.CallActions.Told;
import io.repairbot.admin.page.Missing;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CallsPage {
    private final CallQueue queue;
    private final CallActions actions;

    CallsPage(CallQueue queue, CallActions actions) {
        this.queue = queue;
        this.actions = actions;
    }

    @GetMapping("/call-backs")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("calls", queue.of(viewer));
        return "console/call-backs";
    }

    @PostMapping("/call-backs/{task:[0-9]{1,18}}/{outcome}")
    String act(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long task,
            @PathVariable String outcome,
            Said said,
            RedirectAttributes next) {
        Told told = told(viewer, task, outcome, said);
        next.addFlashAttribute(told.done() ? "done" : "refused", told.words());
        if (!told.done()) next.addFlashAttribute("open", task).addFlashAttribute("words", said.words());
        return "redirect:/call-backs";
    }

    private Told told(Viewer viewer, long task, String outcome, Said said) {
        return switch (outcome) {
            case "no-reply" -> actions.noReply(viewer, task, said.words());
            case "later" -> actions.later(viewer, task, said.at(), said.words());
            case "settled" -> actions.settled(viewer, task, said.words());
            case "satisfied" -> actions.satisfied(viewer, task, said);
            case "dissatisfied" -> actions.dissatisfied(viewer, task, said);
            default -> throw new Missing();
        };
    }
}
