package io.repairbot.intake;

import io.repairbot.community.Home;
import io.repairbot.understanding.PlaceMention;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The homes and public places of the resident's community. */
public interface Directory {
    /** Homes that agree with what {@code mention} names; at most {@code limit}. */
    List<Home> homes(PlaceMention mention, int limit);

    List<String> publicPlaces(@Nullable String building);

    /** The door whose code the resident came by, as long as it counts. */
    default Optional<Entrance> entrance() {
        return Optional.empty();
    }
}
