package io.repairbot.catalogue;

import java.nio.file.Path;

/** Reads a catalogue outside a running program. */
public final class Catalogues {
    private Catalogues() {}

    /** @throws IllegalStateException naming file and line */
    public static Catalogue from(Path file) {
        return new CatalogueReader().read(file);
    }
}
