package io.repairbot.crew;

import io.repairbot.phrase.Phrasebook;
import java.nio.file.Path;

/** Reads {@code crew.yml} outside a running program. */
public final class CrewScript {
    private CrewScript() {}

    /** @throws io.repairbot.phrase.BadScript naming file and line */
    public static Phrasebook read(Path file) {
        return CrewConfiguration.read(file);
    }
}
