package io.repairbot.understanding.place;

import io.repairbot.understanding.HomeDirectory;
import io.repairbot.understanding.PlaceMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place held against the homes that exist.
 *
 * @param place completed when exactly one home fits; as said otherwise
 * @param candidates the homes that fit when they are few enough to choose from; empty otherwise
 */
public record DirectoryCheck(@Nullable PlaceMention place, List<PlaceMention> candidates) {

    /** More than this is no choice but a list: the missing part is asked for instead. */
    public static final int MOST_CANDIDATES = 9;

    public static DirectoryCheck of(PlaceFinding finding, HomeDirectory directory) {
        PlaceMention place = finding.place();
        if (place == null || place.building() == null && place.unit() == null && place.room() == null) {
            return new DirectoryCheck(place, List.of());
        }
        PlaceMention asked = finding.inside() ? withSpot(place, null) : place;
        List<PlaceMention> matching = directory.matching(asked, MOST_CANDIDATES + 1);
        if (matching.size() == 1) {
            return new DirectoryCheck(completed(place, matching.get(0)), List.of());
        }
        boolean choice = matching.size() <= MOST_CANDIDATES;
        return new DirectoryCheck(place, choice ? withSpot(matching, place.spot()) : List.of());
    }

    private static PlaceMention completed(PlaceMention said, PlaceMention home) {
        return withSpot(home, said.spot() == null ? home.spot() : said.spot());
    }

    private static List<PlaceMention> withSpot(List<PlaceMention> homes, @Nullable String spot) {
        return homes.stream()
                .map(home -> withSpot(home, home.spot() == null ? spot : home.spot()))
                .toList();
    }

    private static PlaceMention withSpot(PlaceMention home, @Nullable String spot) {
        return new PlaceMention(home.building(), home.unit(), home.floor(), home.room(), spot);
    }
}
