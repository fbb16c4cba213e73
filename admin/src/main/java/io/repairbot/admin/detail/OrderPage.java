package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OrderPage {
    private final DetailDesk desk;

    OrderPage(DetailDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/orders/{number}")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute("d", desk.of(viewer, number));
        return "console/order";
    }
}
