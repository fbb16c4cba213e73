package io.repairbot.capacity;

import io.repairbot.workorder.WorkOrder;

/** What engineers of one trade have promised already, seen from one order that looks for somebody. */
public final class Diary {
    private final Picture picture;
    private final WorkOrder order;

    Diary(Picture picture, WorkOrder order) {
        this.picture = picture;
        this.order = order;
    }

    /** Orders he has in hand for today. */
    public int load(String userid) {
        return picture.load(userid);
    }

    /** Whether he has so many that he is sent nowhere else today; an order for a later day is not asked for that. */
    public boolean isFull(String userid) {
        boolean today = order.appointmentStart() == null || picture.isToday(order.appointmentStart());
        return today && load(userid) >= picture.grid().rules().loadCap();
    }

    /** Whether he can make the order's appointment without breaking another of his; true when it has none. */
    public boolean hasRoom(String userid) {
        return order.appointmentStart() == null || order.round() > 1 || picture.hasRoom(userid, order);
    }
}
