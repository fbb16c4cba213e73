package io.repairbot.briefing;

import io.repairbot.workorder.WorkOrder;

/** Logical keys of cards: one recipient, one card. */
public final class CardKey {
    private CardKey() {}

    public static String ofEngineer(WorkOrder order, String userid) {
        return order.number() + "_r" + order.round() + "_" + plain(userid);
    }

    static String ofSupervisor(WorkOrder order, String matter, String userid) {
        return order.number() + "_r" + order.round() + "_" + matter + "_" + plain(userid);
    }

    private static String plain(String userid) {
        return userid.replaceAll("[^0-9A-Za-z_-]", "-");
    }
}
