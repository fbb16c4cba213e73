package io.repairbot.wecom.card;

import org.jspecify.annotations.Nullable;

/**
 * Allows one repaint.
 *
 * @param triedBy the notice that was being shown when it was last used; null before
 */
public record RepaintCode(long id, String code, @Nullable String triedBy) {
    @Override
    public String toString() {
        return "RepaintCode[" + id + "]";
    }
}
