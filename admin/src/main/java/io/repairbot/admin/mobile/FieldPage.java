package io.repairbot.admin.mobile;

import io.repairbot.admin.access.Viewer;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The order on the phone, and 到达. */
@Controller
class FieldPage {
    private final FieldOrders orders;
    private final FieldSheets sheets;
    private final WorkOrders verbs;

    FieldPage(FieldOrders orders, FieldSheets sheets, WorkOrders verbs) {
        this.orders = orders;
        this.sheets = sheets;
        this.verbs = verbs;
    }

    @GetMapping("/m/orders/{number}")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute("s", sheets.of(viewer, orders.visible(viewer, number)));
        return "mobile/sheet";
    }

    @PostMapping("/m/orders/{number}/arrive")
    String arrive(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, RedirectAttributes next) {
        WorkOrder order = orders.held(viewer, number);
        if (verbs.arrive(viewer.userid(), order.number()) instanceof Outcome.Refused refused)
            next.addFlashAttribute("refused", Sentences.of(refused.reason()));
        next.addAttribute("number", order.number());
        return "redirect:/m/orders/{number}";
    }
}
