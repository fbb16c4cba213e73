package io.repairbot.admin.action;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.workorder.WorkOrder;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ActionPage {
    private final OwnOrders orders;
    private final Actions actions;

    ActionPage(OwnOrders orders, Actions actions) {
        this.orders = orders;
        this.actions = actions;
    }

    /** What was typed is kept when it is refused. */
    @PostMapping("/orders/{number}/{action}")
    String act(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable String action,
            Form form,
            RedirectAttributes next) {
        WorkOrder order = orders.find(viewer, number);
        Action wanted = Action.of(action).orElseThrow(Missing::new);
        Optional<String> refused = actions.act(viewer, order, wanted, form);
        refused.ifPresentOrElse(
                why -> next.addFlashAttribute("refused", why)
                        .addFlashAttribute("open", wanted.code())
                        .addFlashAttribute("words", form.words())
                        .addFlashAttribute("until", form.until()),
                () -> next.addFlashAttribute("done", wanted.done()));
        next.addAttribute("number", order.number());
        return "redirect:/orders/{number}";
    }
}
