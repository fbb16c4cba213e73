package io.repairbot.simulator.phone;

/** Who sees a new or changed line: {@code resident:<external_userid>} or {@code staff:<userid>}. */
public record Lines(String phone, Object item) {
    public static Lines resident(String id, Msg line) {
        return new Lines("resident:" + id, line);
    }

    public static Lines staff(String userid, Item line) {
        return new Lines("staff:" + userid, line);
    }
}
