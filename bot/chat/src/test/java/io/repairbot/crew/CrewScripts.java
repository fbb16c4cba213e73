package io.repairbot.crew;

import io.repairbot.phrase.Phrasebook;
import java.nio.file.Path;

/** Lets other packages' tests read {@code crew.yml}. */
public final class CrewScripts {
    private CrewScripts() {}

    public static Phrasebook read(Path file) {
        return CrewConfiguration.read(file);
    }
}
