package io.repairbot.assignment;

import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An engineer asked about for an order. */
record Case(WorkOrder order, StaffMember engineer, Circle circle, Knowledge knowledge) {
    boolean isOnDuty() {
        return knowledge.onDuty().contains(engineer.userid());
    }

    boolean hasDeclined() {
        return knowledge.declined().contains(engineer.userid());
    }

    int load() {
        return knowledge.diary().load(engineer.userid());
    }

    boolean isFull() {
        return knowledge.diary().isFull(engineer.userid());
    }

    boolean hasRoom() {
        return knowledge.diary().hasRoom(engineer.userid());
    }

    /** When he last repaired something of the trade in the home; null when he did not lately. */
    @Nullable
    LocalDate lastVisit() {
        return knowledge.visits().get(engineer.userid());
    }

    /** W3a: stays with the order to its end, whatever his day looks like. */
    boolean isFirstResponsible() {
        return engineer.userid().equals(order.firstResponsible());
    }

    /** Whom the cap on his load and his appointments do not protect. */
    boolean isBoundAnyway() {
        return circle == Circle.CHOSEN || isFirstResponsible();
    }
}
