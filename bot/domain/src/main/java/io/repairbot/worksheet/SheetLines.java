package io.repairbot.worksheet;

import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.worksheet.SheetLineMapper.Kind;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Writes a sheet's lines and tells them in the order's story, in the caller's transaction. */
@Component
class SheetLines {
    private final SheetLineMapper rows;
    private final OrderLedger ledger;

    SheetLines(SheetLineMapper rows, OrderLedger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    void write(WorkOrder order, String engineer, WorkSheet sheet) {
        for (Material used : sheet.materials()) {
            insert(
                    order,
                    Kind.MATERIAL,
                    used.name(),
                    used.quantity(),
                    used.price().cents());
        }
        if (sheet.labour() != null)
            insert(order, Kind.LABOUR, "人工", BigDecimal.ONE, sheet.labour().cents());
        if (!sheet.words().isEmpty()) ledger.note(order, engineer, Event.SHEET_WRITTEN, sheet.words());
    }

    private void insert(WorkOrder order, Kind kind, String name, BigDecimal quantity, int cents) {
        rows.insert(order.id(), order.round(), kind, name, quantity, cents);
    }
}
