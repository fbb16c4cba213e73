package io.repairbot.intake;

import io.repairbot.community.Home;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.PlaceMention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hears where the work is; only places of the directory count. */
final class PlaceListener {
    /** Choices that fit on a menu, with room for one more. */
    private static final int HOMES = 8;

    private final Words words;
    private final Directory directory;

    PlaceListener(Words words, Directory directory) {
        this.words = words;
        this.directory = directory;
    }

    Finding hear(Draft draft, Statement said, boolean asked) {
        if (!said.reading().candidates().isEmpty())
            return candidates(draft, said.reading().candidates());
        PlaceMention mention = said.reading().place();
        if (mention == null) return asked ? byName(draft, said.text()) : new Finding.Nothing();
        if (onlySpot(mention)) return spot(draft, mention, asked || words.corrects(said.text()));
        return home(draft, mention);
    }

    /** A spot alone never replaces a place that is known, unless the resident corrects himself. */
    private Finding spot(Draft draft, PlaceMention mention, boolean mayReplace) {
        String spot = String.valueOf(mention.spot());
        Optional<String> publicPlace = publicPlace(null, spot);
        boolean homeKnown = draft.mention() != null && draft.mention().room() != null;
        if (publicPlace.isPresent() && (draft.place() == null || mayReplace))
            return found(draft, mention, new Place(spot, null));
        if (draft.place() == null && !homeKnown)
            return new Finding.Learned(draft.withPlace(merge(draft.mention(), mention), null));
        return mayReplace && homeKnown ? home(draft, mention) : new Finding.Nothing();
    }

    private Finding home(Draft draft, PlaceMention said) {
        PlaceMention merged = merge(draft.mention(), said);
        if (merged.room() == null) return withoutRoom(draft, merged);
        List<Home> homes = directory.homes(merged, HOMES + 1);
        if (homes.isEmpty() && said.room() != null) {
            merged = new PlaceMention(said.building(), said.unit(), said.floor(), said.room(), merged.spot());
            homes = directory.homes(said, HOMES + 1);
        }
        return among(draft, merged, homes);
    }

    private Finding among(Draft draft, PlaceMention mention, List<Home> homes) {
        if (homes.isEmpty())
            return new Finding.Doubt(draft.withPlace(spotOf(mention), null), Line.UNKNOWN_HOME, label(mention));
        if (homes.size() == 1) return found(draft, mention, Place.in(homes.get(0), mention.spot()));
        Draft partly = draft.withPlace(mention, null);
        if (homes.size() > HOMES) return new Finding.Doubt(partly, Line.ASK_ROOM, label(mention));
        return new Finding.Doubt(partly, Line.WHICH_HOME, "", homes);
    }

    private Finding withoutRoom(Draft draft, PlaceMention mention) {
        PlaceMention homeOnly = new PlaceMention(mention.building(), mention.unit(), mention.floor(), null, null);
        if (directory.homes(homeOnly, 1).isEmpty())
            return new Finding.Doubt(draft.withPlace(spotOf(mention), null), Line.UNKNOWN_HOME, label(mention));
        if (mention.spot() != null
                && publicPlace(mention.building(), mention.spot()).isPresent())
            return found(draft, mention, new Place(label(mention), null));
        return new Finding.Doubt(draft.withPlace(mention, null), Line.ASK_ROOM, label(homeOnly));
    }

    private Finding candidates(Draft draft, List<PlaceMention> candidates) {
        List<Home> homes = candidates.stream()
                .flatMap(c -> directory.homes(c, 1).stream())
                .limit(HOMES)
                .toList();
        return among(draft, candidates.get(0), homes);
    }

    /** Asked for the place, a resident may name one that the reader does not take for a place. */
    private Finding byName(Draft draft, String text) {
        if (Words.bare(text).length() > 12) return new Finding.Nothing();
        return publicPlace(null, text)
                .map(name -> found(draft, new PlaceMention(null, null, null, null, name), new Place(name, null)))
                .orElseGet(Finding.Nothing::new);
    }

    private Optional<String> publicPlace(@Nullable String building, String spot) {
        if (words.namesPublicPlace(spot)) return Optional.of(spot);
        return directory.publicPlaces(building).stream()
                .filter(name -> spot.contains(name) || name.contains(spot))
                .findFirst();
    }

    private static Finding found(Draft draft, PlaceMention mention, Place place) {
        return new Finding.Learned(draft.withPlace(mention, place));
    }

    /** A door that does not exist says nothing, the room inside it still does. */
    private static @Nullable PlaceMention spotOf(PlaceMention mention) {
        return mention.spot() == null ? null : new PlaceMention(null, null, null, null, mention.spot());
    }

    private static boolean onlySpot(PlaceMention mention) {
        return mention.building() == null
                && mention.unit() == null
                && mention.floor() == null
                && mention.room() == null;
    }

    private static PlaceMention merge(@Nullable PlaceMention known, PlaceMention said) {
        if (known == null) return said;
        return new PlaceMention(
                or(said.building(), known.building()),
                or(said.unit(), known.unit()),
                said.room() != null ? said.floor() : or(said.floor(), known.floor()),
                or(said.room(), known.room()),
                or(said.spot(), known.spot()));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    private static String label(PlaceMention mention) {
        return Stream.of(
                        part(mention.building(), "栋"),
                        part(mention.unit(), "单元"),
                        mention.room() == null ? part(mention.floor(), "楼") : "",
                        part(mention.room(), ""),
                        part(mention.spot(), ""))
                .collect(Collectors.joining());
    }

    private static String part(@Nullable String value, String unit) {
        return value == null ? "" : value + unit;
    }
}
