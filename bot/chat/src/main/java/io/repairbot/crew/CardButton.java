package io.repairbot.crew;

import java.util.Set;

/** What a tap on buttons of these verbs does, in the caller's transaction; refusals are said to the person. */
public interface CardButton {
    /** The verb is what was picked on the card (更多操作). */
    String MORE = "more";

    /** First part of the buttons' keys, {@code [a-z]+}. */
    Set<String> verbs();

    void tapped(Tapped tap);
}
