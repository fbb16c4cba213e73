package io.repairbot.admin.action;

import io.repairbot.admin.access.Viewer;
import io.repairbot.followup.VoiceRatings;
import io.repairbot.merge.Merging;
import io.repairbot.urgency.Urgencies;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.springframework.stereotype.Component;

/** What a clerk writes down for a resident who phones. */
@Component
class DeskVerbs {
    private static final String BY_PHONE = "住户来电：";

    private final WorkOrders orders;
    private final VoiceRatings ratings;
    private final Merging merging;
    private final Urgencies urgencies;

    DeskVerbs(WorkOrders orders, VoiceRatings ratings, Merging merging, Urgencies urgencies) {
        this.urgencies = urgencies;
        this.orders = orders;
        this.ratings = ratings;
        this.merging = merging;
    }

    Outcome does(Viewer viewer, WorkOrder order, Action action, Form form) {
        String number = order.number();
        return switch (action) {
            case SATISFIED -> ratings.satisfied(viewer.userid(), number, order.round());
            case REWORK -> ratings.dissatisfied(viewer.userid(), number, order.round(), form.words());
            case CANCEL -> orders.cancel(order.residentId(), number, BY_PHONE + form.words());
            case HURRY, CALM -> urgencies.change(viewer.userid(), number, action == Action.HURRY, form.words());
            case MERGE -> merging.merge(viewer.userid(), number, target(form.into()));
            default -> orders.addWords(order.residentId(), number, BY_PHONE + form.words());
        };
    }

    private static String target(String into) {
        if (into.isEmpty()) throw new ImpossibleWish("请选要并入的工单。");
        return into;
    }
}
