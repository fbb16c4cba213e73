package io.repairbot.admin.action;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.springframework.stereotype.Component;

/** Orders of the viewer's community; those of others are missing. */
@Component
public class OwnOrders {
    private final WorkOrders orders;

    OwnOrders(WorkOrders orders) {
        this.orders = orders;
    }

    /** @throws Missing also for one of another community */
    public WorkOrder find(Viewer viewer, String number) {
        return orders.find(number)
                .filter(order -> order.communityId() == viewer.communityId())
                .orElseThrow(Missing::new);
    }
}
