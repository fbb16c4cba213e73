package io.repairbot.ladder;

import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import org.springframework.stereotype.Component;

/** 联系前台. */
@Component
class DeskCall {
    private final PhoneDesk desk;
    private final OrderLedger ledger;
    private final Timeline timeline;
    private final StaffDirectory staff;

    DeskCall(PhoneDesk desk, OrderLedger ledger, Timeline timeline, StaffDirectory staff) {
        this.desk = desk;
        this.ledger = ledger;
        this.timeline = timeline;
        this.staff = staff;
    }

    Outcome by(WorkOrder order, String supervisor) {
        boolean before = timeline.of(order.id()).stream()
                .anyMatch(entry -> entry.round() == order.round()
                        && entry.event() == Timeline.Event.PHONE_CALL
                        && entry.actor().equals(supervisor));
        if (before) return new Outcome.Repeated(order);
        ledger.note(order, supervisor, Timeline.Event.PHONE_CALL, "请前台联系住户");
        desk.asked(order, staff.nameOf(supervisor));
        return new Outcome.Done(order);
    }
}
