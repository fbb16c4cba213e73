package io.repairbot.admin.mobile;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Times;
import io.repairbot.admin.page.Tone;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** An engineer's own orders. */
@Controller
class FieldList {
    private final FieldOrders orders;

    FieldList(FieldOrders orders) {
        this.orders = orders;
    }

    @GetMapping("/m")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute(
                "lines",
                orders.of(viewer).stream().map(line -> Entry.of(line, viewer)).toList());
        return "mobile/list";
    }

    public record Entry(FieldMapper.Line order, String tone, String due) {
        private static Entry of(FieldMapper.Line line, Viewer viewer) {
            return new Entry(line, Tone.of(line.state()), Times.dayAndTime(line.returnBy(), viewer.zone()));
        }
    }
}
