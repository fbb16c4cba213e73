package io.repairbot.intake;

import io.repairbot.community.Home;
import org.jspecify.annotations.Nullable;

/**
 * Where the work is.
 *
 * @param label as read back, e.g. {@code 3栋2单元501厨房}
 * @param homeId null for a public place
 */
public record Place(String label, @Nullable Long homeId) {
    public static Place in(Home home, @Nullable String spot) {
        return new Place(home.label() + (spot == null ? "" : spot), home.id());
    }
}
