package io.repairbot.charge;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How much the resident has agreed to at most: kept with the order, since the catalogue may change. */
@Component
class FeeLimits {
    private final Catalogue catalogue;
    private final ChargeMapper charges;

    FeeLimits(Catalogue catalogue, ChargeMapper charges) {
        this.catalogue = catalogue;
        this.charges = charges;
    }

    @EventListener
    void on(Opened event) {
        WorkOrder order = event.order();
        Integer limit = catalogue.get(order.service()).feeLimit();
        if (order.agreedFee() != null && limit != null)
            charges.agree(order.id(), Amount.ofYuan(limit).cents());
    }
}
