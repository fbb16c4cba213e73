package io.repairbot.dialogue.intake;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed besides content, place and time.
 *
 * @param fee the resident agreed to, as it was told (D7); null when none
 * @param unplanned nobody can be promised: the order is wanted all the same (D3)
 */
public record Terms(@Nullable String fee, boolean unplanned) {
    public static final Terms NONE = new Terms(null, false);

    Terms planned() {
        return new Terms(fee, false);
    }
}
