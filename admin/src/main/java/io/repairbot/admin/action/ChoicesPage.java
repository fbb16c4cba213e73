package io.repairbot.admin.action;

import io.repairbot.admin.access.Viewer;
import io.repairbot.assignment.Candidate;
import io.repairbot.explanation.DueExplanations;
import io.repairbot.ladder.Escalations;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is worked out only when somebody opens it: parts of the order's page. */
@Controller
class ChoicesPage {
    private final OwnOrders orders;
    private final Escalations escalations;
    private final Targets targets;
    private final DueExplanations explanations;

    ChoicesPage(OwnOrders orders, Escalations escalations, Targets targets, DueExplanations explanations) {
        this.orders = orders;
        this.escalations = escalations;
        this.targets = targets;
        this.explanations = explanations;
    }

    @GetMapping("/orders/{number}/candidates")
    String candidates(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, Model model) {
        WorkOrder order = orders.find(viewer, number);
        List<Candidate> candidates = order.engineer() == null
                ? escalations.choices(viewer.userid(), order.number())
                : escalations.substitutes(viewer.userid(), order.number());
        model.addAttribute("candidates", candidates);
        return "console/choices :: candidates";
    }

    /** @param q number, or words of place or content; empty shows all there are */
    @GetMapping("/orders/{number}/targets")
    String targets(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        model.addAttribute("targets", targets.of(viewer, orders.find(viewer, number), q.strip()));
        return "console/choices :: targets";
    }

    @GetMapping("/orders/{number}/due")
    String due(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, Model model) {
        WorkOrder order = orders.find(viewer, number);
        model.addAttribute(
                "clocks", explanations.of(viewer.userid(), order.number()).orElse(List.of()));
        return "console/choices :: due";
    }
}
