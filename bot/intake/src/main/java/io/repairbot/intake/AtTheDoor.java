package io.repairbot.intake;

import io.repairbot.script.Words;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.understanding.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes the place of a report by the door whose code the resident came by: he is asked nothing, and the read-back shows it. */
final class AtTheDoor {
    private final Words words;
    private final Directory directory;

    AtTheDoor(Words words, Directory directory) {
        this.words = words;
        this.directory = directory;
    }

    /** A report that names its place keeps it; one that has none yet is about the door. */
    Statement completed(Draft draft, Statement said) {
        boolean open = draft.content() != null && draft.mention() == null && draft.place() == null;
        if (!open) return said;
        return directory
                .entrance()
                .map(door -> said.at(completed(said.reading(), door.place(), draft.isOnBehalf())))
                .orElse(said);
    }

    private Reading completed(Reading reading, PlaceMention door, boolean onBehalf) {
        List<PlaceMention> there = reading.candidates().stream()
                .filter(home -> String.valueOf(door.building()).equals(home.building()))
                .toList();
        if (there.size() == 1) return reading.at(there.get(0), List.of());
        if (!there.isEmpty()) return reading.at(reading.place(), there);
        if (!reading.candidates().isEmpty()) return reading;
        PlaceMention place = place(reading.place(), door, onBehalf);
        return place == null ? reading : reading.at(place, List.of());
    }

    /** Who reports for another is not at the place: only what belongs to the whole building is meant to be here. */
    private @Nullable PlaceMention place(@Nullable PlaceMention said, PlaceMention door, boolean onBehalf) {
        if (said == null) return onBehalf ? null : door;
        if (said.building() != null) return null;
        String spot = said.spot();
        boolean spotOnly = said.room() == null && said.unit() == null && said.floor() == null;
        if (!spotOnly)
            return onBehalf ? null : new PlaceMention(door.building(), said.unit(), said.floor(), said.room(), spot);
        if (spot != null && words.namesPublicPlace(spot)) return ofBuilding(spot, door);
        return onBehalf ? null : new PlaceMention(door.building(), door.unit(), door.floor(), door.room(), spot);
    }

    /** 大堂 is this building's, 地下车库 the community's. */
    private @Nullable PlaceMention ofBuilding(String spot, PlaceMention door) {
        boolean everybodys = directory.publicPlaces(null).stream().anyMatch(spot::contains);
        return everybodys ? null : new PlaceMention(door.building(), null, null, null, spot);
    }
}
