package io.repairbot.phrase;

import java.util.Locale;
import java.util.Set;

/** A text the program says; implemented by the enum that lists all texts of a file, so that none can be missing and none can be left over. */
public interface PhraseKey {
    String name();

    /** Placeholders the text may use. */
    Set<String> facts();

    /** As written in the file: {@code ASK_PLACE} is {@code ask-place}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
