package io.repairbot.catalogue;

import java.nio.file.Path;

/** The real catalogue without Spring. */
public final class TestCatalogue {
    private TestCatalogue() {}

    public static Catalogue read() {
        return new CatalogueReader().read(Path.of("config/catalogue.yml"));
    }
}
