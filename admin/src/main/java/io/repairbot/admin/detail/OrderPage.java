package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.action.OwnOrders;
import io.repairbot.workorder.WorkOrder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OrderPage {
    private final DetailDesk desk;
    private final OwnOrders orders;

    OrderPage(DetailDesk desk, OwnOrders orders) {
        this.desk = desk;
        this.orders = orders;
    }

    @GetMapping("/orders/{number}")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute("d", desk.of(viewer, number));
        return "console/order";
    }

    /** Asked by an open page at each change; the page itself stays, somebody may be typing. */
    @GetMapping("/orders/{number}/news")
    String news(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "0") long seen,
            Model model) {
        WorkOrder order = orders.find(viewer, number);
        model.addAttribute("number", order.number());
        model.addAttribute("news", desk.news(viewer, order, seen).orElse(null));
        return "console/choices :: news";
    }
}
