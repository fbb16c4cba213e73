package io.repairbot.admin.action;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Times;
import io.repairbot.deadline.Extensions;
import io.repairbot.handback.Handbacks;
import io.repairbot.ladder.Escalations;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.springframework.stereotype.Component;

/** What supervisors decide. */
@Component
class SupervisorVerbs {
    private final WorkOrders orders;
    private final Escalations escalations;
    private final Extensions extensions;
    private final Handbacks handbacks;
    private final Suspensions suspensions;

    SupervisorVerbs(
            WorkOrders orders,
            Escalations escalations,
            Extensions extensions,
            Handbacks handbacks,
            Suspensions suspensions) {
        this.orders = orders;
        this.escalations = escalations;
        this.extensions = extensions;
        this.handbacks = handbacks;
        this.suspensions = suspensions;
    }

    Outcome does(Viewer viewer, WorkOrder order, Action action, Form form) {
        String who = viewer.userid();
        String number = order.number();
        return switch (action) {
            case REASSIGN -> escalations.reassign(who, number, chosen(form.engineer(), "请选一位师傅。"));
            case REPLACE -> escalations.replace(who, number, chosen(form.engineer(), "请选一位师傅。"), form.words());
            case RETRADE -> handbacks.retrade(who, number, chosen(form.trade(), "请选要转的工种。"));
            case EXTEND ->
                extensions.grant(
                        who,
                        number,
                        form.words(),
                        Times.moment(form.until(), viewer.zone()).orElseThrow(SupervisorVerbs::noTime));
            case APPROVE -> extensions.approve(who, number);
            case REFUSE -> extensions.refuse(who, number);
            case RESUME -> suspensions.resume(who, number);
            case FOLLOW -> orders.follow(who, number);
            default -> orders.closeBySupervisor(who, number, form.words());
        };
    }

    private static String chosen(String choice, String missing) {
        if (choice.isEmpty()) throw new ImpossibleWish(missing);
        return choice;
    }

    private static ImpossibleWish noTime() {
        return new ImpossibleWish("请选好新的完成时间。");
    }
}
