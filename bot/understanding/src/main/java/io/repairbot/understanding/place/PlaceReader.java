package io.repairbot.understanding.place;

import io.repairbot.understanding.PlaceMention;
import io.repairbot.understanding.text.Text;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where something is broken. Floor and room are given only when they are said: no floor is made up from a room's number. */
public final class PlaceReader {

    public PlaceFinding read(Text text) {
        List<Spot> spots = Spots.find(text);
        BitSet used = new BitSet(text.length());
        spots.forEach(spot -> used.set(spot.from(), spot.to()));
        Homes homes = new Homes(text.without(used), text);
        Draft home = homes.meant();
        Spot spot = meant(spots, text);
        homes.all().forEach(draft -> used.set(draft.from, draft.to));
        return new PlaceFinding(
                place(home, spot), spot != null && spot.inside(), text.without(used), words(text, homes.all(), spot));
    }

    private static @Nullable PlaceMention place(@Nullable Draft home, @Nullable Spot spot) {
        if (home == null) {
            return spot == null ? null : new PlaceMention(null, null, null, null, spot.name());
        }
        return home.with(spot == null ? null : spot.name());
    }

    private static @Nullable Spot meant(List<Spot> spots, Text text) {
        Spot meant = null;
        for (Spot spot : spots) {
            if (meant == null || Homes.marker(text, meant.to()) < spot.from()) {
                meant = spot;
            }
        }
        return meant;
    }

    private static String words(Text text, List<Draft> homes, @Nullable Spot spot) {
        StringBuilder words = new StringBuilder();
        homes.forEach(home -> words.append(text.original(home.from, home.to)).append(' '));
        return (spot == null ? words : words.append(text.original(spot.from(), spot.to())))
                .toString()
                .strip();
    }
}
