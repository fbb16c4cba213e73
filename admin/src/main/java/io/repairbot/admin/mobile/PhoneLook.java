package io.repairbot.admin.mobile;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.privacy.Reveals;
import io.repairbot.privacy.Reveals.Answer;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The resident's number (F3): asked for here, decided on a card, shown for each tap and kept nowhere. */
@Controller
class PhoneLook {
    private static final String REASON = "上门联系住户";

    private final FieldOrders orders;
    private final Reveals reveals;
    private final Deeds deeds;
    private final TransactionOperations transaction;

    PhoneLook(FieldOrders orders, Reveals reveals, Deeds deeds, TransactionOperations transaction) {
        this.orders = orders;
        this.reveals = reveals;
        this.deeds = deeds;
        this.transaction = transaction;
    }

    @PostMapping("/m/orders/{number}/phone")
    ResponseEntity<Map<String, String>> look(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        WorkOrder order = orders.held(viewer, number);
        return Finish.say(200, Objects.requireNonNull(transaction.execute(status -> seen(viewer, order))));
    }

    private String seen(Viewer viewer, WorkOrder order) {
        if (reveals.look(viewer.userid(), order.number()) instanceof Reveals.Look.Shown shown) {
            deeds.write(viewer, Deed.PHONE_LOOKED_AT, order.number(), "");
            return shown.number();
        }
        Answer standing = reveals.standing(viewer.userid(), order.number());
        boolean open = standing instanceof Answer.Refused refused && refused.why() == Reveals.Why.NOT_ASKED;
        return words(open ? reveals.ask(viewer.userid(), order.number(), REASON) : standing);
    }

    private static String words(Answer answer) {
        if (answer instanceof Answer.Waiting) return "已向客务主管申请，批准后再点一次。";
        if (answer instanceof Answer.Denied) return "客务主管没有批准查看这个号码。";
        return "现在不能申请：住户没有留电话，或者工单已经结束。";
    }
}
