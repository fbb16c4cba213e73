package io.repairbot.dialogue;

import io.repairbot.notice.Notice;
import io.repairbot.phrase.Said;

/** The words of a notice, from {@code config/dialogue}. Thread-safe, touches no database. */
public interface Wording {
    /**
     * Used for every notice to a resident and for every notice to staff that is no card.
     *
     * @throws IllegalArgumentException when the template is unknown or a fact it needs is missing: the notice can never be said
     */
    Said words(Notice notice);
}
