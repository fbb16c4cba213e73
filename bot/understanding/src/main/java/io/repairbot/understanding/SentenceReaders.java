package io.repairbot.understanding;

import io.repairbot.understanding.fault.CatalogueFile;
import java.nio.file.Path;

/** Builds readers. Building takes some hundred milliseconds: build one at start-up and share it. */
public final class SentenceReaders {

    private SentenceReaders() {}

    /**
     * A reader of Chinese repair messages with the services of {@code catalogue} ({@code config/catalogue.yml}).
     *
     * @throws IllegalArgumentException naming file and line when the catalogue has an unknown or duplicate key or an empty hint
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static SentenceReader from(Path catalogue) {
        return new ChineseReader(CatalogueFile.read(catalogue));
    }
}
