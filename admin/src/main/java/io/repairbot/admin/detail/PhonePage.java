package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.action.OwnOrders;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.admin.page.Times;
import io.repairbot.privacy.Reveals;
import io.repairbot.workorder.WorkOrder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A full number (F3): asked for here, decided on a card, shown once for each click and kept nowhere, not in an address nor in a session. */
@Controller
class PhonePage {
    private static final String REASON = "电话联系住户";

    private final OwnOrders orders;
    private final Reveals reveals;
    private final Deeds deeds;
    private final TransactionOperations transaction;

    PhonePage(OwnOrders orders, Reveals reveals, Deeds deeds, TransactionOperations transaction) {
        this.orders = orders;
        this.reveals = reveals;
        this.deeds = deeds;
        this.transaction = transaction;
    }

    @PostMapping("/orders/{number}/phone")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, Model model) {
        WorkOrder order = orders.find(viewer, number);
        model.addAttribute("order", order);
        transaction.executeWithoutResult(status -> look(viewer, order, model));
        return "console/phone";
    }

    private void look(Viewer viewer, WorkOrder order, Model model) {
        if (reveals.look(viewer.userid(), order.number()) instanceof Reveals.Look.Shown shown) {
            deeds.write(viewer, Deed.PHONE_LOOKED_AT, order.number(), "");
            model.addAttribute("phone", shown.number());
            model.addAttribute("until", Times.dayAndTime(shown.until(), viewer.zone()));
        } else {
            model.addAttribute("answer", answer(standing(viewer, order)));
        }
    }

    /** Asks only where nothing stands: neither a second card nor a way around a refusal. */
    private Reveals.Answer standing(Viewer viewer, WorkOrder order) {
        Reveals.Answer standing = reveals.standing(viewer.userid(), order.number());
        boolean open = standing instanceof Reveals.Answer.Refused refused && refused.why() == Reveals.Why.NOT_ASKED;
        return open ? reveals.ask(viewer.userid(), order.number(), REASON) : standing;
    }

    private static String answer(Reveals.Answer answer) {
        if (answer instanceof Reveals.Answer.Waiting) return "已向客务主管申请（客务主管本人的申请由经理审批），批准后再点一次“看号码”。";
        if (answer instanceof Reveals.Answer.Denied) return "客务主管没有批准查看这个号码。";
        if (answer instanceof Reveals.Answer.Granted) return "已经批准，请再点一次“看号码”。";
        return "现在不能申请：住户没有留电话，或者工单已经结束。";
    }
}
