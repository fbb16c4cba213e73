package io.repairbot.crew;

import java.util.Set;

/** What is done with words that answer an open question of these kinds, in the caller's transaction. Every kind has exactly one. */
public interface PromptAnswer {
    Set<Prompt.Kind> kinds();

    /** @param text stripped, never blank */
    void answer(Prompt prompt, String text);
}
