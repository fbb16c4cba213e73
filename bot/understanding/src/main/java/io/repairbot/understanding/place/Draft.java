package io.repairbot.understanding.place;

import io.repairbot.understanding.PlaceMention;
import org.jspecify.annotations.Nullable;

/** A home while it is being read: the parts named so far, and where they stand. Lives in one call. */
final class Draft {
    final int from;
    int to;
    boolean lane;

    @Nullable
    String building;

    @Nullable
    String unit;

    @Nullable
    String floor;

    @Nullable
    String room;

    Draft(int from) {
        this.from = from;
        this.to = from;
    }

    boolean isEmpty() {
        return building == null && unit == null && floor == null && room == null;
    }

    /** Whether a bare number behind these parts is a room. */
    boolean awaitsRoom() {
        return room == null && (building != null || unit != null || floor != null);
    }

    /** Takes over what {@code later} names; what it leaves out stays. */
    void correctBy(Draft later) {
        building = later.building != null ? later.building : building;
        unit = later.unit != null ? later.unit : unit;
        floor = later.floor != null ? later.floor : floor;
        room = later.room != null ? later.room : room;
    }

    /** Whether the two name no part differently. */
    boolean agreesWith(Draft other) {
        return agrees(building, other.building)
                && agrees(unit, other.unit)
                && agrees(floor, other.floor)
                && agrees(room, other.room);
    }

    private static boolean agrees(@Nullable String one, @Nullable String two) {
        return one == null || two == null || one.equals(two);
    }

    PlaceMention with(@Nullable String spot) {
        return new PlaceMention(building, unit, floor, room, spot);
    }
}
