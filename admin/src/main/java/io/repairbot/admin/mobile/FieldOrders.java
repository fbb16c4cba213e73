package io.repairbot.admin.mobile;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import org.springframework.stereotype.Component;

/** The least an engineer needs: an order that went to somebody else is as missing as one that never was. */
@Component
class FieldOrders {
    private static final int MOST = 50;

    private final WorkOrders orders;
    private final FieldMapper rows;

    FieldOrders(WorkOrders orders, FieldMapper rows) {
        this.orders = orders;
        this.rows = rows;
    }

    List<FieldMapper.Line> of(Viewer viewer) {
        return rows.of(viewer.userid(), MOST);
    }

    /** @throws Missing when it is not his and he is not asked to take it */
    WorkOrder visible(Viewer viewer, String number) {
        return orders.find(number)
                .filter(order -> order.communityId() == viewer.communityId())
                .filter(order -> isHis(order, viewer) || isOffered(order, viewer))
                .orElseThrow(Missing::new);
    }

    /** @throws Missing when he does not have it */
    WorkOrder held(Viewer viewer, String number) {
        WorkOrder order = visible(viewer, number);
        if (!isHis(order, viewer)) throw new Missing();
        return order;
    }

    private static boolean isHis(WorkOrder order, Viewer viewer) {
        return viewer.userid().equals(order.engineer());
    }

    private boolean isOffered(WorkOrder order, Viewer viewer) {
        return order.state() == WorkOrderState.OPEN && rows.offered(order.id(), order.round(), viewer.userid()) > 0;
    }
}
