package io.repairbot.crew;

import io.repairbot.dialogue.Phrasebook;
import java.nio.file.Path;

/** Reads {@code crew.yml} outside a running program. */
public final class CrewScript {
    private CrewScript() {}

    /** @throws io.repairbot.dialogue.BadScript naming file and line */
    public static Phrasebook read(Path file) {
        return CrewConfiguration.read(file);
    }
}
