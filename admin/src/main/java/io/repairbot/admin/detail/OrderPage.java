package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.detail.OrderActions.Action;
import io.repairbot.admin.page.Missing;
import io.repairbot.workorder.WorkOrder;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OrderPage {
    private final DetailDesk desk;
    private final OrderActions actions;

    OrderPage(DetailDesk desk, OrderActions actions) {
        this.desk = desk;
        this.actions = actions;
    }

    @GetMapping("/orders/{number}")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute("d", desk.of(viewer, number));
        return "console/order";
    }

    @PostMapping("/orders/{number}/{action}")
    String act(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable String action,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        WorkOrder order = desk.order(viewer, number);
        Action wanted = action(action);
        Optional<String> refused = actions.act(viewer, order, wanted, words);
        refused.ifPresentOrElse(
                why -> next.addFlashAttribute("refused", why).addFlashAttribute("words", words),
                () -> next.addFlashAttribute("done", wanted.done()));
        next.addAttribute("number", order.number());
        return "redirect:/orders/{number}";
    }

    private static Action action(String name) {
        return Arrays.stream(Action.values())
                .filter(action ->
                        action.name().toLowerCase(java.util.Locale.ROOT).equals(name))
                .findAny()
                .orElseThrow(Missing::new);
    }
}
