package io.repairbot.worksheet;

import io.repairbot.charge.Charges;
import io.repairbot.repeat.Repeats;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.springframework.stereotype.Component;

/** The verbs behind one sheet, one after the other; the first refusal is the answer. In the caller's transaction, under the order's lock. */
@Component
class SheetVerbs {
    private final WorkOrders orders;
    private final Charges charges;
    private final Repeats repeats;
    private final SheetLines lines;

    SheetVerbs(WorkOrders orders, Charges charges, Repeats repeats, SheetLines lines) {
        this.orders = orders;
        this.charges = charges;
        this.repeats = repeats;
        this.lines = lines;
    }

    Outcome work(WorkOrder order, String engineer, WorkSheet sheet) {
        lines.write(order, engineer, sheet);
        if (sheet.labour() != null && charges.isOwed(order)) {
            Outcome charged =
                    charges.charge(engineer, order.number(), sheet.total()).outcome();
            if (charged instanceof Refused) return charged;
        }
        if (!sheet.cause().isBlank()) {
            Outcome found = repeats.rootCause(engineer, order.number(), sheet.cause());
            if (found instanceof Refused) return found;
        }
        return orders.complete(engineer, order.number(), sheet.result());
    }
}
