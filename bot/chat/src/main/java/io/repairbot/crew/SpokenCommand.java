package io.repairbot.crew;

import io.repairbot.staff.StaffMember;
import java.util.Set;

/** What is done when staff write one of these words, in the caller's transaction; what cannot be done is said to the person. */
public interface SpokenCommand {
    /** A text that begins with one is the command, also while a question is open. */
    Set<String> words();

    /** Whether the word may also stand elsewhere in the text, as long as no question is open. */
    default boolean isAnywhere() {
        return false;
    }

    /** @param rest the text without the word, stripped */
    void heard(StaffMember who, String rest);
}
