package io.repairbot.community;

/** A home (房屋) as on the door. */
public record Home(long id, long communityId, String building, String unit, String floor, String room) {
    /** As read back to people, e.g. {@code 3栋2单元501}. */
    public String label() {
        return building + "栋" + unit + "单元" + room;
    }
}
