package io.repairbot.dialogue.engine;

import io.repairbot.community.Home;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Place;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.workorder.WorkOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of an order's place, so that a correction need only name what is different (是4栋). */
final class MovedPlace {
    /** A draft that knows where the order is, and no place yet. */
    Draft of(WorkOrder order, Surroundings around) {
        return order.homeId() == null
                ? Draft.EMPTY
                : around.home(order.homeId())
                        .map(home -> at(home, order.place()))
                        .orElse(Draft.EMPTY);
    }

    private static Draft at(Home home, String place) {
        String spot =
                place.startsWith(home.label()) ? place.substring(home.label().length()) : "";
        return Draft.EMPTY.withPlace(
                new PlaceMention(home.building(), home.unit(), null, home.room(), spot.isEmpty() ? null : spot), null);
    }

    /** @param home {@code <id>:<building>:<unit>:<room>} of a choice that was offered; empty when it is gone */
    Optional<Draft> at(String home, Draft draft, Surroundings around) {
        String[] parts = home.split(":");
        @Nullable String spot = draft.mention() == null ? null : draft.mention().spot();
        PlaceMention chosen = new PlaceMention(parts[1], parts[2], null, parts[3], spot);
        return around.homes(chosen, 1).stream()
                .findFirst()
                .map(found -> draft.withPlace(chosen, Place.in(found, spot)));
    }
}
