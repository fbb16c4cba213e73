package io.repairbot.admin.mobile;

import io.repairbot.admin.access.Viewer;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.worksheet.WorkSheets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 完成 from the page. Answered to its script, so that what was typed stays where it is when something is missing or the network fails. */
@Controller
class Finish {
    private final FieldOrders orders;
    private final WorkSheets sheets;

    Finish(FieldOrders orders, WorkSheets sheets) {
        this.orders = orders;
        this.sheets = sheets;
    }

    @PostMapping("/m/orders/{number}/finish")
    ResponseEntity<Map<String, String>> finish(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String number, HttpServletRequest form) {
        WorkOrder order = orders.held(viewer, number);
        try {
            Outcome outcome = sheets.complete(viewer.userid(), order.number(), SheetForm.of(form));
            return outcome instanceof Outcome.Refused refused
                    ? say(409, Sentences.of(refused.reason()))
                    : say(200, "已完成，会请住户评价。");
        } catch (SheetForm.Unreadable | ImpossibleWish wrong) {
            return say(400, String.valueOf(wrong.getMessage()));
        }
    }

    static ResponseEntity<Map<String, String>> say(int status, String sentence) {
        return ResponseEntity.status(status).body(Map.of("say", sentence));
    }
}
