package io.repairbot.understanding;

import org.jspecify.annotations.Nullable;

/**
 * A home, a spot inside it, or a public place.
 *
 * @param building digits or letter without the unit word ("3", "B"); null when not named
 * @param room digits as on the door ("501")
 * @param spot where inside the home or the community ("厨房", "电梯", "地下车库B2")
 */
public record PlaceMention(
        @Nullable String building,
        @Nullable String unit,
        @Nullable String floor,
        @Nullable String room,
        @Nullable String spot) {}
